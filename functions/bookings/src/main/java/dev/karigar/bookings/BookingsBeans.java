package dev.karigar.bookings;

import dev.karigar.bookings.domain.BookingRules;
import dev.karigar.bookings.domain.StartCode;
import dev.karigar.bookings.usecase.ExpireRequests;
import dev.karigar.bookings.usecase.RequestBooking.StartCodeGenerator;
import dev.karigar.kernel.Secret;
import dev.karigar.web.gateway.ScheduledTask;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;

/** Beans of the use cases that need configuration, randomness or a schedule. */
@Factory
final class BookingsBeans {

    private static final int START_CODES = 1_000_000;

    @Singleton
    BookingRules rules(@Value("${bookings.request-lifetime:PT24H}") Duration requestLifetime,
            @Value("${bookings.horizon:P365D}") Duration horizon) {
        return new BookingRules(requestLifetime, horizon);
    }

    @Singleton
    StartCodeGenerator startCodes() {
        var random = new SecureRandom();
        return () -> StartCode.of(new Secret("%06d".formatted(random.nextInt(START_CODES))));
    }

    @Singleton
    ScheduledTask expireRequests(ExpireRequests expireRequests) {
        return ScheduledTask.of("expire-requests", expireRequests::run);
    }
}

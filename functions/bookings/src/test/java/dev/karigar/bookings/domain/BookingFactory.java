package dev.karigar.bookings.domain;

import dev.karigar.bookings.domain.Booking.AgreedTerms;
import dev.karigar.bookings.domain.Booking.Cancellation;
import dev.karigar.bookings.domain.Booking.ServiceLocation;
import dev.karigar.bookings.domain.BookingDecision.BookingUpdate;
import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Money;
import dev.karigar.kernel.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Bookings for tests. */
public final class BookingFactory {

    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    public static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    public static final UUID REQUESTER = new UUID(0x7001, 1);
    public static final UUID PROVIDER = new UUID(0x7002, 2);
    public static final String START_CODE = "482913";

    private BookingFactory() {
    }

    /** A new request for one hour with buffers of 15 minutes; it expires after a day. */
    public static BookingUpdate request(UUID id, UUID provider, Instant start) {
        var terms = new AgreedTerms(new UUID(0x7003, 3), provider, "Leaking taps", Money.of(4500, "INR"), "FLEXIBLE");
        var location = new ServiceLocation(new GeoPoint(12.97123, 77.59456), "12 Church Street");
        var request = new BookingRequest(terms.listingId(), REQUESTER, start, null, location, "Ring twice", null);
        var period = BookingPeriod.of(start, Duration.ofHours(1), Duration.ofMinutes(15), Duration.ofMinutes(15));
        return Booking.request(id, request, terms, period, StartCode.of(new Secret(START_CODE)), NOW.plus(Duration.ofDays(1)), NOW);
    }

    static Booking in(BookingStatus status) {
        return in(status, StartCode.of(new Secret(START_CODE)));
    }

    static Booking in(BookingStatus status, StartCode startCode) {
        var requested = request(new UUID(0x7004, 4), PROVIDER, START).booking();
        var cancellation = status == BookingStatus.CANCELLED ? new Cancellation(Party.REQUESTER, null) : null;
        return new Booking(requested.id(), requested.requesterId(), requested.terms(), requested.period(), requested.location(),
                requested.notes(), startCode, status, requested.expiresAt(), cancellation, 7, NOW, NOW);
    }
}

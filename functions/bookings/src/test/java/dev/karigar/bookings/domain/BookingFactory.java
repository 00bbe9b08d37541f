package dev.karigar.bookings.domain;

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
    public static final String CODE = "482913";

    private BookingFactory() {
    }

    /** A new request for an hour with a quarter of an hour around it, to be answered within a day. */
    public static BookingUpdate request(UUID id, UUID provider, Instant start) {
        var terms = new AgreedTerms(new UUID(0x7003, 3), provider, "Leaking taps", Money.of(4500, "INR"), "FLEXIBLE");
        var place = new ServiceLocation(new GeoPoint(12.97123, 77.59456), "12 Church Street");
        var wish = new BookingRequest(terms.listingId(), REQUESTER, start, null, place, "Ring twice", null);
        var time = BookingPeriod.of(start, Duration.ofHours(1), Duration.ofMinutes(15), Duration.ofMinutes(15));
        return Booking.request(id, wish, terms, time, StartCode.of(new Secret(CODE)), NOW.plus(Duration.ofDays(1)), NOW);
    }

    static Booking in(BookingStatus status) {
        var asked = request(new UUID(0x7004, 4), PROVIDER, START).booking();
        return new Booking(asked.id(), asked.requesterId(), asked.terms(), asked.time(), asked.place(), asked.notes(), asked.startCode(),
                status, asked.expiresAt(), status == BookingStatus.CANCELLED ? new Cancellation(Party.REQUESTER, null) : null, 7, NOW, NOW);
    }
}

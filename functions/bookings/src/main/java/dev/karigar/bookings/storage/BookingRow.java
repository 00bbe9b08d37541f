package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.Booking.AgreedTerms;
import dev.karigar.bookings.domain.Booking.Cancellation;
import dev.karigar.bookings.domain.Booking.ServiceLocation;
import dev.karigar.bookings.domain.BookingPeriod;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.domain.StartCode;
import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Money;
import dev.karigar.kernel.Secret;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.sql.ColumnTransformer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code bookings.bookings}; both ends of the range {@code busy} are columns of it. */
@MappedEntity(schema = "bookings", value = "bookings", alias = "b")
record BookingRow(@Id UUID id, UUID listingId, String listingTitle, UUID requesterId, UUID providerId, BookingStatus status,
        Instant startsAt, Instant endsAt, @ColumnTransformer(read = "lower(@.busy)") Instant busyFrom,
        @ColumnTransformer(read = "upper(@.busy)") Instant busyUntil, double lat, double lng, String address, @Nullable String notes,
        long totalPriceAmount, String totalPriceCurrency, String cancellationPolicy, String startCode, int startCodeWrongTries,
        @Nullable Instant startCodeLockedUntil, @Nullable Instant expiresAt, @Nullable Party cancelledBy, @Nullable String cancelReason,
        long version, Instant createdAt, Instant updatedAt) {

    Booking booking() {
        var price = Money.of(totalPriceAmount, totalPriceCurrency);
        var terms = new AgreedTerms(listingId, providerId, listingTitle, price, cancellationPolicy);
        var period = new BookingPeriod(startsAt, endsAt, busyFrom, busyUntil);
        var location = new ServiceLocation(new GeoPoint(lat, lng), address);
        var code = new StartCode(new Secret(startCode), startCodeWrongTries, startCodeLockedUntil);
        var cancellation = cancelledBy == null ? null : new Cancellation(cancelledBy, cancelReason);
        return new Booking(id, requesterId, terms, period, location, notes, code, status, expiresAt, cancellation, version, createdAt,
                updatedAt);
    }
}

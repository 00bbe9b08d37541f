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
import dev.karigar.kernel.Secret;
import dev.karigar.postgres.jdbc.Row;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows of {@code bookings.bookings} as bookings. */
final class BookingRows {

    static final String SELECT = """
            select b.id, b.listing_id, b.listing_title, b.requester_id, b.provider_id, b.status, b.starts_at, b.ends_at,
                   lower(b.busy) as busy_from, upper(b.busy) as busy_until, b.lat, b.lng, b.address, b.notes,
                   b.total_price_amount, b.total_price_currency, b.cancellation_policy, b.start_code,
                   b.start_code_wrong_tries::int as wrong_tries, b.start_code_locked_until, b.expires_at, b.cancelled_by, b.cancel_reason,
                   b.version, b.created_at, b.updated_at
            from bookings.bookings b
            """;

    private BookingRows() {
    }

    static Booking booking(Row row) throws SQLException {
        var terms = new AgreedTerms(row.uuid("listing_id"), row.uuid("provider_id"), row.string("listing_title"), row.money("total_price"),
                row.string("cancellation_policy"));
        var time = new BookingPeriod(row.instant("starts_at"), row.instant("ends_at"), row.instant("busy_from"), row.instant("busy_until"));
        var place = new ServiceLocation(new GeoPoint(row.doubleValue("lat"), row.doubleValue("lng")), row.string("address"));
        var code = new StartCode(new Secret(row.string("start_code")), row.integer("wrong_tries"),
                row.instantOrNull("start_code_locked_until"));
        return new Booking(row.uuid("id"), row.uuid("requester_id"), terms, time, place, row.stringOrNull("notes"), code,
                BookingStatus.valueOf(row.string("status")), row.instantOrNull("expires_at"), cancellation(row), row.longValue("version"),
                row.instant("created_at"), row.instant("updated_at"));
    }

    private static @Nullable Cancellation cancellation(Row row) throws SQLException {
        var by = row.stringOrNull("cancelled_by");
        return by == null ? null : new Cancellation(Party.valueOf(by), row.stringOrNull("cancel_reason"));
    }
}

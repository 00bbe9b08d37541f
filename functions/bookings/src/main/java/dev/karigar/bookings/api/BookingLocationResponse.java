package dev.karigar.bookings.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.bookings.domain.BookingView;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Where the job is done.
 *
 * @param address null, and the point only good to a kilometre, for who may not know it yet
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record BookingLocationResponse(double lat, double lng, @Nullable String address) {

    static BookingLocationResponse of(BookingView view) {
        var place = view.booking().location();
        var point = view.showsExactLocation() ? place.point() : place.point().coarse();
        return new BookingLocationResponse(point.lat(), point.lng(), view.showsExactLocation() ? place.address() : null);
    }
}

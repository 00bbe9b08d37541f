package dev.karigar.bookings.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.bookings.domain.BookingView;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The place at which the service is carried out. The provider gets the exact point and the address once the booking is accepted. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record BookingLocationResponse(
        @Schema(description = "Latitude, WGS 84 degrees; rounded to about a kilometre while `address` is null.",
                example = "52.53") double lat,
        @Schema(description = "Longitude, WGS 84 degrees; rounded to about a kilometre while `address` is null.",
                example = "13.41") double lng,
        @Schema(description = "Address; null for a caller who may not see the exact place.", example = "Torstr. 1, 10119 Berlin, 3rd floor",
                requiredMode = REQUIRED) @Nullable String address) {

    static BookingLocationResponse of(BookingView view) {
        var place = view.booking().location();
        var point = view.showsExactLocation() ? place.point() : place.point().coarse();
        return new BookingLocationResponse(point.lat(), point.lng(), view.showsExactLocation() ? place.address() : null);
    }
}

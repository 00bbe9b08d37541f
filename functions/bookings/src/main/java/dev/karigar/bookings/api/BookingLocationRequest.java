package dev.karigar.bookings.api;

import dev.karigar.bookings.domain.Booking.ServiceLocation;
import dev.karigar.kernel.GeoPoint;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The place at which the service is to be carried out. */
@Serdeable
record BookingLocationRequest(
        @Schema(description = "Latitude, WGS 84 degrees.", example = "52.53") @DecimalMin("-90") @DecimalMax("90") double lat,
        @Schema(description = "Longitude, WGS 84 degrees.", example = "13.41") @DecimalMin("-180") @DecimalMax("180") double lng,
        @Schema(description = "Address as the provider needs it to find the place, at most 500 characters, not blank.",
                example = "Torstr. 1, 10119 Berlin, 3rd floor") @NotBlank @Size(max = 500) String address) {

    ServiceLocation toPlace() {
        return new ServiceLocation(new GeoPoint(lat, lng), address.strip());
    }
}

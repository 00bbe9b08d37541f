package dev.karigar.bookings.api;

import dev.karigar.bookings.domain.Booking.ServiceLocation;
import dev.karigar.kernel.GeoPoint;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Where the job is to be done.
 *
 * @param lat     WGS 84 degrees, -90..90
 * @param lng     -180..180
 * @param address as a person needs it to find the door
 */
@Serdeable
record BookingLocationRequest(@DecimalMin("-90") @DecimalMax("90") double lat, @DecimalMin("-180") @DecimalMax("180") double lng,
        @NotBlank @Size(max = 500) String address) {

    ServiceLocation toPlace() {
        return new ServiceLocation(new GeoPoint(lat, lng), address.strip());
    }
}

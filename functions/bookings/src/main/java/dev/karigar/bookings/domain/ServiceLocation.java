package dev.karigar.bookings.domain;

import dev.karigar.kernel.GeoPoint;

/** Where the job is done. The address is for those who have to get there. */
public record ServiceLocation(GeoPoint point, String address) {

    @Override
    public String toString() {
        return "ServiceLocation[***]";
    }
}

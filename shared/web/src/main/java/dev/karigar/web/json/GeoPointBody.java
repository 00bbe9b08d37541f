package dev.karigar.web.json;

import dev.karigar.kernel.GeoPoint;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/**
 * A place on the wire, WGS 84 degrees.
 *
 * @param lat -90..90
 * @param lng -180..180
 */
@Serdeable
@Schema(name = "GeoPoint")
public record GeoPointBody(@DecimalMin("-90") @DecimalMax("90") double lat, @DecimalMin("-180") @DecimalMax("180") double lng) {

    public static GeoPointBody of(GeoPoint point) {
        return new GeoPointBody(point.lat(), point.lng());
    }

    public GeoPoint toPoint() {
        return new GeoPoint(lat, lng);
    }
}

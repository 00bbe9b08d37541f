package dev.karigar.services.api;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.services.domain.CoverageArea;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** The circle in which the provider works. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(name = "CoverageArea")
record CoverageAreaBody(
        @Schema(description = "Latitude of the centre, WGS 84 degrees.", example = "52.52") @DecimalMin("-90") @DecimalMax("90") double lat,
        @Schema(description = "Longitude of the centre, WGS 84 degrees.",
                example = "13.405") @DecimalMin("-180") @DecimalMax("180") double lng,
        @Schema(description = "Radius in kilometres.",
                example = "20") @DecimalMin("0.01") @DecimalMax("" + CoverageArea.MAX_RADIUS_KM) double radiusKm) {

    static CoverageAreaBody of(CoverageArea area) {
        return new CoverageAreaBody(area.centre().lat(), area.centre().lng(), area.radiusKm());
    }

    CoverageArea toArea() {
        return new CoverageArea(new GeoPoint(lat, lng), radiusKm);
    }
}

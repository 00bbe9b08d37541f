package dev.karigar.services.api;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.services.domain.CoverageArea;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** Where the provider goes: a circle. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(name = "CoverageArea")
record CoverageAreaBody(@DecimalMin("-90") @DecimalMax("90") double lat, @DecimalMin("-180") @DecimalMax("180") double lng,
        @DecimalMin("0.01") @DecimalMax("500") double radiusKm) {

    static CoverageAreaBody of(CoverageArea area) {
        return new CoverageAreaBody(area.centre().lat(), area.centre().lng(), area.radiusKm());
    }

    CoverageArea toArea() {
        return new CoverageArea(new GeoPoint(lat, lng), radiusKm);
    }
}

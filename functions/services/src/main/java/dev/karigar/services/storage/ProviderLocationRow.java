package dev.karigar.services.storage;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.services.domain.CoverageArea;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A row of the view {@code users.providers}. */
@MappedEntity(schema = "users", value = "providers")
record ProviderLocationRow(@Id UUID userId, double lat, double lng, double serviceRadiusKm) {

    CoverageArea coverage() {
        return new CoverageArea(new GeoPoint(lat, lng), serviceRadiusKm);
    }
}

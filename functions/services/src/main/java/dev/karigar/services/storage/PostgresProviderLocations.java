package dev.karigar.services.storage;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.services.domain.CoverageArea;
import dev.karigar.services.usecase.ProviderLocations;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Reads the views of the users group. */
@Singleton
final class PostgresProviderLocations implements ProviderLocations {

    private final Database database;

    PostgresProviderLocations(Database database) {
        this.database = database;
    }

    @Override
    public Optional<CoverageArea> of(UUID provider) {
        return database.sql("select lat, lng, service_radius_km from users.providers where user_id = ?")
                .with(provider)
                .first(row -> new CoverageArea(new GeoPoint(row.doubleValue("lat"), row.doubleValue("lng")),
                        row.doubleValue("service_radius_km")));
    }

    @Override
    public Optional<String> timeZoneOf(UUID provider) {
        return database.sql("select time_zone from users.public_profiles where user_id = ?")
                .with(provider)
                .first(row -> row.string("time_zone"));
    }
}

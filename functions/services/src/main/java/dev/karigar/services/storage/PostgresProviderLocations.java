package dev.karigar.services.storage;

import dev.karigar.services.domain.CoverageArea;
import dev.karigar.services.usecase.ProviderLocations;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Locations and time zones from the views of the users group. */
@Singleton
final class PostgresProviderLocations implements ProviderLocations {

    private final ProviderLocationRepository repository;

    PostgresProviderLocations(ProviderLocationRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<CoverageArea> findCoverage(UUID provider) {
        return repository.findByUserId(provider).map(ProviderLocationRow::coverage);
    }

    @Override
    public Optional<String> findTimeZone(UUID provider) {
        return repository.findTimeZone(provider);
    }
}

package dev.karigar.users.storage;

import dev.karigar.users.domain.PublicProfile;
import dev.karigar.users.usecase.ShowPublicProfile.PublicProfiles;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Public profiles from {@code users.public_profiles}, the view that other groups read as well. */
@Singleton
final class PostgresPublicProfiles implements PublicProfiles {

    private final PublicProfileRepository repository;

    PostgresPublicProfiles(PublicProfileRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<PublicProfile> find(UUID id) {
        return repository.findById(id).map(PublicProfileRow::profile);
    }
}

package dev.karigar.users.storage;

import dev.karigar.postgres.jdbc.Database;
import dev.karigar.users.domain.PublicProfile;
import dev.karigar.users.usecase.ShowPublicProfile.PublicProfiles;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Public profiles from {@code users.public_profiles}, the view that other groups read as well. */
@Singleton
final class PostgresPublicProfiles implements PublicProfiles {

    private static final String FIND = "select " + PublicProfileRows.COLUMNS + """
            from users.public_profiles v
            left join users.provider_profiles p using (user_id)
            where v.user_id = ?
            """;

    private final Database database;

    PostgresPublicProfiles(Database database) {
        this.database = database;
    }

    @Override
    public Optional<PublicProfile> find(UUID id) {
        return database.sql(FIND).with(id).first(PublicProfileRows::profile);
    }
}

package dev.karigar.postgres.roles;

import dev.karigar.kernel.Role;
import dev.karigar.platform.CurrentRoles;
import dev.karigar.postgres.jdbc.Database;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Reads {@code users.current_roles}. */
@Singleton
@Requires(beans = Database.class)
final class PostgresCurrentRoles implements CurrentRoles {

    private final Database database;

    PostgresCurrentRoles(Database database) {
        this.database = database;
    }

    @Override
    public Set<Role> of(UUID userId) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(database.sql("select role from users.current_roles where user_id = ?")
                .with(userId)
                .list(row -> Role.valueOf(row.string("role"))));
        return roles;
    }
}

package dev.karigar.migrations;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Passwords of the groups' roles, for servers without IAM sign-in. */
final class RolePasswords {

    private static final List<String> ROLES = List.of("karigar_auth", "karigar_users", "karigar_services", "karigar_bookings",
            "karigar_reviews", "karigar_notifications", "karigar_relay");

    private RolePasswords() {
    }

    static void set(DataSource owner, @Nullable String password) {
        if (password == null) {
            return;
        }
        try (var connection = owner.getConnection(); var statement = connection.createStatement()) {
            for (var role : ROLES) {
                // ALTER ROLE takes no parameters.
                statement.execute("alter role " + role + " password '" + password.replace("'", "''") + "'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the roles' password cannot be set", e);
        }
    }
}

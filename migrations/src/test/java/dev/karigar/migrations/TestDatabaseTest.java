package dev.karigar.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.postgres.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void a_fresh_database_is_migrated_and_its_roles_can_sign_in() throws SQLException {
        try (var database = TestDatabase.create();
                var connection = database.connectAs("karigar_auth");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from auth.accounts")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
        }
    }
}

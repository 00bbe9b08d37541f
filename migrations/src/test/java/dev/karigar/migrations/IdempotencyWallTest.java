package dev.karigar.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.testing.postgres.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Row level security of {@code web.idempotency_keys}: all groups share the table, each sees only the records it wrote. */
class IdempotencyWallTest {

    private static final String INSERT = """
            insert into web.idempotency_keys (owner, key, fingerprint, status, header_names, header_values, body, expires_at)
            values ('user', 'key', 'f', 200, '{}', '{}', '', '2030-01-01Z')
            on conflict (written_by, owner, key) do update set status = 201""";

    @Test
    void a_group_cannot_read_update_or_delete_records_of_another_group() throws SQLException {
        try (var database = TestDatabase.create()) {
            assertThat(update(database, "karigar_auth", INSERT)).isOne();
            assertThat(update(database, "karigar_auth", INSERT)).as("updates its own record").isOne();
            assertThat(update(database, "karigar_users", INSERT)).as("another group can use the same key").isOne();
            assertThat(rows(database, "karigar_auth")).isOne();
            assertThat(rows(database, "karigar_bookings")).isZero();
            assertThat(update(database, "karigar_bookings", "update web.idempotency_keys set status = 400")).isZero();
            assertThat(update(database, "karigar_bookings", "delete from web.idempotency_keys")).isZero();
            assertThat(rows(database, "postgres")).isEqualTo(2);
        }
    }

    @Test
    void a_group_cannot_insert_a_record_for_another_group() {
        try (var database = TestDatabase.create()) {
            var forged = INSERT.replace("(owner,", "(written_by, owner,").replace("('user'", "('karigar_auth', 'user'");
            assertThatThrownBy(() -> update(database, "karigar_bookings", forged)).isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    private static int update(TestDatabase database, String role, String sql) throws SQLException {
        try (var connection = database.connectAs(role); var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static int rows(TestDatabase database, String role) throws SQLException {
        try (var connection = database.connectAs(role);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from web.idempotency_keys")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

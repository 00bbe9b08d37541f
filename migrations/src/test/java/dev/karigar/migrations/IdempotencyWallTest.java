package dev.karigar.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.testing.postgres.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** All groups share one table of kept answers, but no group sees another's. */
class IdempotencyWallTest {

    private static final String KEEP = """
            insert into web.idempotency_keys (owner, key, fingerprint, status, header_names, header_values, body, expires_at)
            values ('user', 'key', 'f', 200, '{}', '{}', '', '2030-01-01Z')
            on conflict (written_by, owner, key) do update set status = 201""";

    @Test
    void a_group_neither_reads_nor_changes_nor_removes_anothers_answers() throws SQLException {
        try (var database = TestDatabase.create()) {
            assertThat(update(database, "karigar_auth", KEEP)).isOne();
            assertThat(update(database, "karigar_auth", KEEP)).as("replaces its own").isOne();
            assertThat(update(database, "karigar_users", KEEP)).as("the same key is free for another group").isOne();
            assertThat(rows(database, "karigar_auth")).isOne();
            assertThat(rows(database, "karigar_bookings")).isZero();
            assertThat(update(database, "karigar_bookings", "update web.idempotency_keys set status = 400")).isZero();
            assertThat(update(database, "karigar_bookings", "delete from web.idempotency_keys")).isZero();
            assertThat(rows(database, "postgres")).isEqualTo(2);
        }
    }

    @Test
    void a_group_writes_no_answer_in_anothers_name() {
        try (var database = TestDatabase.create()) {
            var forged = KEEP.replace("(owner,", "(written_by, owner,").replace("('user'", "('karigar_auth', 'user'");
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

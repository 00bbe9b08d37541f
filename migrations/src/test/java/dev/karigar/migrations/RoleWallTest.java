package dev.karigar.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Write privileges of every role on every table, tried on the server and compared with the complete list of intended ones. */
class RoleWallTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** Privileges of a role outside its own schema, as a pattern, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of("karigar_[a-z]+(?<!relay) (insert|update|delete) web\\.[a-z_.]+",
            "idempotency records and rate-limit buckets of all groups; row level security separates the records",
            "karigar_relay delete [a-z]+\\.outbox", "the outbox relay deletes messages that were sent",
            "karigar_relay update [a-z]+\\.outbox\\.id", "select for update requires the right to update one column");

    @AutoClose
    private static TestDatabase database;

    @BeforeAll
    static void create() {
        database = TestDatabase.create();
    }

    @Test
    void a_role_can_write_its_own_schema_and_the_listed_exceptions_only() throws SQLException {
        var roles = names("select rolname from pg_roles where rolname like 'karigar\\_%'");
        assertThat(roles).hasSizeGreaterThanOrEqualTo(7);
        var expected = new TreeSet<String>();
        var granted = new TreeSet<String>();
        for (var role : roles) {
            try (var connection = database.connectAs(role)) {
                connection.setAutoCommit(false);
                for (var attempt : attempts()) {
                    var named = role + " " + attempt.verb() + " " + attempt.target();
                    if (isIntended(role, attempt, named)) {
                        expected.add(named);
                    }
                    if (isGranted(connection, attempt.sql())) {
                        granted.add(named);
                    }
                }
            }
        }
        assertThat(granted).isEqualTo(expected);
    }

    @Test
    void every_listed_exception_matches_a_privilege() throws SQLException {
        for (var exception : EXCEPTIONS.keySet()) {
            var matching = new ArrayList<String>();
            for (var role : names("select rolname from pg_roles where rolname like 'karigar\\_%'")) {
                attempts().stream()
                        .map(attempt -> role + " " + attempt.verb() + " " + attempt.target())
                        .filter(named -> named.matches(exception))
                        .forEach(matching::add);
            }
            assertThat(matching).as(exception).isNotEmpty();
        }
    }

    @Test
    void only_the_owner_can_create_tables() throws SQLException {
        var schemas = names("select nspname from pg_namespace where nspname !~ '^(pg_|information_schema)'");
        for (var role : names("select rolname from pg_roles where rolname like 'karigar\\_%'")) {
            try (var connection = database.connectAs(role)) {
                connection.setAutoCommit(false);
                for (var schema : schemas) {
                    assertThat(isGranted(connection, "create table " + schema + ".fixture (id uuid)")).as(role + " in " + schema).isFalse();
                }
            }
        }
    }

    private static boolean isIntended(String role, Attempt attempt, String named) {
        var isOwn = ("karigar_" + attempt.schema()).equals(role) && !attempt.verb().equals("truncate");
        return isOwn || EXCEPTIONS.keySet().stream().anyMatch(named::matches);
    }

    /** Whether the server checked the privilege successfully; other errors, such as a missing value, come after that check. */
    private static boolean isGranted(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            return !INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState());
        } finally {
            connection.rollback();
        }
    }

    private static List<Attempt> attempts() throws SQLException {
        var attempts = new ArrayList<Attempt>();
        for (var table : names("select schemaname || '.' || tablename from pg_tables where schemaname !~ '^(pg_|information_schema)'")) {
            attempts.add(new Attempt("insert", table, "insert into " + table + " default values"));
            attempts.add(new Attempt("delete", table, "delete from " + table));
            attempts.add(new Attempt("truncate", table, "truncate " + table));
            for (var column : names(
                    "select attname from pg_attribute where attnum > 0 and not attisdropped and attrelid = '" + table + "'::regclass")) {
                attempts.add(new Attempt("update", table + "." + column, "update " + table + " set \"" + column + "\" = default"));
            }
        }
        return attempts;
    }

    private static List<String> names(String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = database.connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private record Attempt(String verb, String target, String sql) {

        String schema() {
            return target.substring(0, target.indexOf('.'));
        }
    }
}

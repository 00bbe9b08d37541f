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

/** Every role tries to write every table of every schema; the server's answers are compared with the whole list of what is meant. */
class RoleWallTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** What a role may write outside its own schema, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of("karigar_[a-z]+(?<!relay) (insert|update|delete) web\\.[a-z_.]+",
            "every group keeps its answers and buckets in the web schema; row level security parts the answers",
            "karigar_relay delete auth\\.outbox", "the relay removes what it has sent", "karigar_relay update auth\\.outbox\\.id",
            "the relay claims rows by select for update, which asks for the right to update one column");

    @AutoClose
    private static TestDatabase database;

    @BeforeAll
    static void create() {
        database = TestDatabase.create();
    }

    @Test
    void a_role_writes_its_own_schema_and_nothing_else_that_is_not_on_the_list() throws SQLException {
        var roles = names("select rolname from pg_roles where rolname like 'karigar\\_%'");
        assertThat(roles).hasSizeGreaterThanOrEqualTo(7);
        var expected = new TreeSet<String>();
        var opened = new TreeSet<String>();
        for (var role : roles) {
            try (var connection = database.connectAs(role)) {
                connection.setAutoCommit(false);
                for (var attempt : attempts()) {
                    var named = role + " " + attempt.verb() + " " + attempt.target();
                    if (isMeant(role, attempt, named)) {
                        expected.add(named);
                    }
                    if (isOpen(connection, attempt.sql())) {
                        opened.add(named);
                    }
                }
            }
        }
        assertThat(opened).isEqualTo(expected);
    }

    @Test
    void no_exception_is_listed_that_nobody_needs() throws SQLException {
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
    void nobody_but_the_owner_creates_tables() throws SQLException {
        var schemas = names("select nspname from pg_namespace where nspname !~ '^(pg_|information_schema)'");
        for (var role : names("select rolname from pg_roles where rolname like 'karigar\\_%'")) {
            try (var connection = database.connectAs(role)) {
                connection.setAutoCommit(false);
                for (var schema : schemas) {
                    assertThat(isOpen(connection, "create table " + schema + ".planted (id uuid)")).as(role + " in " + schema).isFalse();
                }
            }
        }
    }

    private static boolean isMeant(String role, Attempt attempt, String named) {
        var isOwn = ("karigar_" + attempt.schema()).equals(role) && !attempt.verb().equals("truncate");
        return isOwn || EXCEPTIONS.keySet().stream().anyMatch(named::matches);
    }

    /** Whether the server let the role begin; a missing value is refused only after the right to write was granted. */
    private static boolean isOpen(Connection connection, String sql) throws SQLException {
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

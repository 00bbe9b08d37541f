package dev.karigar.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.local.RunningStack;
import dev.karigar.local.database.DatabaseServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads in PostgreSQL's log, after the plays of all groups, that no statement would pin a session of RDS Proxy. */
class PinningStatementsTest {

    private static final Pattern PINS = Pattern.compile("""
            (?is)LOG:  execute (?!<unnamed>)|\
            (?:statement|<unnamed>): \\s*(set|reset|discard|listen|prepare|execute|deallocate|declare)\\b|\
            pg_(try_)?advisory_lock|\\bset_config\\(|create\\s+(local\\s+)?temp|\\b(nextval|setval|currval|lastval)\\s*\\(""");

    private static final List<String> VIOLATIONS = List.of("set application_name = 'violation'", "reset statement_timeout",
            "select pg_advisory_lock(1)", "select pg_try_advisory_lock(1)", "listen violation", "create temp table violation (id uuid)",
            "prepare violation as select 1", "select set_config('a.b', 'c', false)");

    @Test
    void no_statement_of_a_function_pins_its_session() throws Exception {
        var stack = RunningStack.shared();
        ContractRun.result();
        assertThat(stack.statements().entries()).hasSizeGreaterThan(200).noneMatch(PinningStatementsTest::pins);

        executeViolations(stack.database());
        assertThat(stack.statements().entries()).filteredOn(PinningStatementsTest::pins).hasSize(VIOLATIONS.size() + 1);
    }

    private static boolean pins(String entry) {
        return PINS.matcher(entry).find();
    }

    private static void executeViolations(DatabaseServer server) throws SQLException {
        var simple = server.url() + "?prepareThreshold=0&assumeMinServerVersion=15";
        try (var connection = DriverManager.getConnection(simple, "karigar_bookings", DatabaseServer.ROLE_PASSWORD);
                var statement = connection.createStatement()) {
            for (var violation : VIOLATIONS) {
                statement.execute(violation);
            }
        }
        var named = server.url() + "?prepareThreshold=-1&assumeMinServerVersion=15";
        try (var connection = DriverManager.getConnection(named, "karigar_bookings", DatabaseServer.ROLE_PASSWORD);
                var statement = connection.prepareStatement("select 1")) {
            statement.execute();
        }
    }
}

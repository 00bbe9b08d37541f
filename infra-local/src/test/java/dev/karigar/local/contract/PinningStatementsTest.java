package dev.karigar.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.local.RunningStack;
import dev.karigar.local.database.DatabaseServer;
import dev.karigar.local.database.EmbeddedServer;
import dev.karigar.local.database.StatementLog;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plays the whole contract and reads in the server's own log that no statement would pin a session of RDS Proxy. */
class PinningStatementsTest {

    private static final Pattern PINS = Pattern.compile("""
            (?is)LOG:  execute (?!<unnamed>)|\
            (?:statement|<unnamed>): \\s*(set|reset|discard|listen|prepare|execute|deallocate|declare)\\b|\
            pg_(try_)?advisory_lock|\\bset_config\\(|create\\s+(local\\s+)?temp|\\b(nextval|setval|currval|lastval)\\s*\\(""");

    private static final List<String> PLANTED = List.of("set application_name = 'planted'", "reset statement_timeout",
            "select pg_advisory_lock(1)", "select pg_try_advisory_lock(1)", "listen planted", "create temp table planted (id uuid)",
            "prepare planted as select 1", "select set_config('a.b', 'c', false)");

    @Test
    void no_group_pins_its_session(@TempDir Path place) throws Exception {
        try (var server = EmbeddedServer.start(place.resolve("postgres"), place.resolve("binaries"), false)) {
            var log = new StatementLog(server, place.resolve("binaries/postgres.log"));
            log.record(true);
            try (var stack = RunningStack.start(place.resolve("state"), url(server))) {
                var contract = new OpenApiContract(OpenApiContract.parse(ContractTest.fetch(stack.url() + "/api/v1/openapi.json")));
                ContractTest.play(new ContractClient(stack.url(), contract));
            }
            assertThat(log.entries()).hasSizeGreaterThan(200).noneMatch(PinningStatementsTest::pins);
            load(server);
            assertThat(log.entries()).filteredOn(PinningStatementsTest::pins).hasSize(PLANTED.size() + 1);
        }
    }

    private static boolean pins(String entry) {
        return PINS.matcher(entry).find();
    }

    private static String url(DatabaseServer server) {
        return server.url() + "?user=" + server.owner() + "&password=" + server.ownerPassword();
    }

    private static void load(DatabaseServer server) throws SQLException {
        var simple = server.url() + "?prepareThreshold=0&assumeMinServerVersion=15";
        try (var connection = DriverManager.getConnection(simple, "karigar_bookings", DatabaseServer.ROLE_PASSWORD);
                var statement = connection.createStatement()) {
            for (var planted : PLANTED) {
                statement.execute(planted);
            }
        }
        var named = server.url() + "?prepareThreshold=-1&assumeMinServerVersion=15";
        try (var connection = DriverManager.getConnection(named, "karigar_bookings", DatabaseServer.ROLE_PASSWORD);
                var statement = connection.prepareStatement("select 1")) {
            statement.execute();
        }
    }
}

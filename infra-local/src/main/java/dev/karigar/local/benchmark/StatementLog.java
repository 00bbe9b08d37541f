package dev.karigar.local.benchmark;

import dev.karigar.local.database.DatabaseServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** The server's own log of the groups' statements, switched on while they are counted. */
record StatementLog(DatabaseServer database, Path file) {

    private static final Pattern STATEMENT = Pattern.compile("karigar_(?!relay)[a-z]+ LOG:  execute [^:]+: (\\w+)");
    private static final String TRANSACTION_CONTROL = "(?i)begin|commit|rollback|savepoint|release";

    void record(boolean on) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute("alter system set log_line_prefix = '%u '");
            statement.execute("alter system set log_statement = " + (on ? "'all'" : "'none'"));
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Statements so far, without those that only open and close transactions. */
    long count() throws IOException {
        return STATEMENT.matcher(Files.readString(file, StandardCharsets.UTF_8))
                .results()
                .filter(found -> !found.group(1).matches(TRANSACTION_CONTROL))
                .count();
    }
}

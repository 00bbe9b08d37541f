package dev.karigar.local.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The statements of the functions in PostgreSQL's own log. */
public record StatementLog(DatabaseServer database, Path file) {

    private static final Pattern STATEMENT = Pattern.compile("karigar_(?!relay)[a-z]+ LOG:  execute [^:]+: (\\w+)");
    // PostgreSQL indents the second and later lines of a statement by a tab.
    private static final Pattern ENTRY = Pattern.compile("(?m)^karigar_[a-z]+ LOG:  (?:execute|statement)[^:]*: .*(?:\\R\\t.*)*");
    private static final String TRANSACTION_CONTROL = "(?i)begin|commit|rollback|savepoint|release";

    /** Turns the logging of statements on or off, for all sessions, within moments. */
    public void setEnabled(boolean on) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute("alter system set log_line_prefix = '%u '");
            statement.execute("alter system set log_statement = " + (on ? "'all'" : "'none'"));
            statement.execute("select pg_reload_conf()");
        }
    }

    /** The number of statements so far, without transaction control. */
    public long count() throws IOException {
        return STATEMENT.matcher(Files.readString(file, StandardCharsets.UTF_8))
                .results()
                .filter(found -> !found.group(1).matches(TRANSACTION_CONTROL))
                .count();
    }

    /** Every statement of the functions, with its role and the protocol message that executed it. */
    public List<String> entries() throws IOException {
        return ENTRY.matcher(Files.readString(file, StandardCharsets.UTF_8)).results().map(MatchResult::group).toList();
    }
}

package dev.karigar.testing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A login of one database for which the server, which otherwise trusts every local user, demands a password. The rule is
 * taken back at the end.
 */
public final class PasswordAuthServer implements AutoCloseable {

    private final TestDatabase database;
    private final String role;
    private final Path rules;
    private final String before;

    private PasswordAuthServer(TestDatabase database, String role, Path rules, String before) {
        this.database = database;
        this.role = role;
        this.rules = rules;
        this.before = before;
    }

    /** @param method as {@code pg_hba.conf} names it: {@code scram-sha-256}, or {@code password} as RDS does for tokens */
    public static PasswordAuthServer of(TestDatabase database, String role, String method) {
        var rules = Path.of(database.value("show hba_file"));
        try {
            var before = Files.readString(rules);
            var demanded = new PasswordAuthServer(database, role, rules, before);
            demanded.write("host %s %s 127.0.0.1/32 %s%n%s".formatted(database.value("select current_database()"), role, method, before));
            return demanded;
        } catch (IOException e) {
            throw new UncheckedIOException("the server's rules cannot be read", e);
        }
    }

    /** From now on this is the password. */
    public void set(String password) {
        database.execute("alter role %s password '%s'".formatted(role, password.replace("'", "''")));
    }

    /** Whether the server lets somebody in with this. */
    public boolean accepts(String password) {
        try (var connection = DriverManager.getConnection(database.url(), role, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException("no answer about a password", e);
        }
    }

    @Override
    public void close() {
        database.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '%s'".formatted(role));
        database.execute("alter role %s password null".formatted(role));
        write(before);
    }

    private void write(String text) {
        try {
            Files.writeString(rules, text);
        } catch (IOException e) {
            throw new UncheckedIOException("the server's rules cannot be written", e);
        }
        database.execute("select pg_reload_conf()");
    }
}

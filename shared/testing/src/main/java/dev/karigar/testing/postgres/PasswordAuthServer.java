package dev.karigar.testing.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Makes the server require a password for one role in one database, by a rule in pg_hba.conf. The embedded server otherwise trusts
 * every local user. The rule is removed when this is closed. The file is read and written by the server, which may run in a container.
 */
public final class PasswordAuthServer implements AutoCloseable {

    /** Any id that is not used in the test's database. */
    private static final int LARGE_OBJECT = 4711;

    private final TestDatabase database;
    private final String role;
    private final String original;

    private PasswordAuthServer(TestDatabase database, String role, String original) {
        this.database = database;
        this.role = role;
        this.original = original;
    }

    /** @param method as {@code pg_hba.conf} names it: {@code scram-sha-256}, or {@code password} as RDS does for tokens */
    public static PasswordAuthServer of(TestDatabase database, String role, String method) {
        var server = new PasswordAuthServer(database, role, database.value("select pg_read_file(current_setting('hba_file'))"));
        server.write("host %s %s all %s\n%s".formatted(database.value("select current_database()"), role, method, server.original));
        return server;
    }

    /** Changes the password of the role. */
    public void set(String password) {
        database.execute("alter role %s password '%s'".formatted(role, password.replace("'", "''")));
    }

    /** Whether the role can sign in with this password. */
    public boolean accepts(String password) {
        try (var connection = DriverManager.getConnection(database.url(), role, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException("the server did not check the password", e);
        }
    }

    @Override
    public void close() {
        database.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '%s'".formatted(role));
        set(PostgresServer.PASSWORD);
        write(original);
    }

    private void write(String text) {
        // As a large object, because COPY would escape tabs.
        database.execute("select lo_from_bytea(" + LARGE_OBJECT + ", convert_to(?, 'UTF8'))", text);
        database.execute("select lo_export(" + LARGE_OBJECT + ", current_setting('hba_file'))");
        database.execute("select lo_unlink(" + LARGE_OBJECT + ")");
        database.execute("select pg_reload_conf()");
    }
}

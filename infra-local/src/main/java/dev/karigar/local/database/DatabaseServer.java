package dev.karigar.local.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL server of the stack. */
public interface DatabaseServer extends AutoCloseable {

    /** The password of every function's role. The server listens on loopback only. */
    String ROLE_PASSWORD = "local";

    /** JDBC URL without user and password. */
    String url();

    String owner();

    String ownerPassword();

    @Override
    void close() throws IOException;

    /** Connects as the owner. */
    default Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), owner(), ownerPassword());
    }
}

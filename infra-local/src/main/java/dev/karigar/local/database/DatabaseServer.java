package dev.karigar.local.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL server to put the stack's database on. */
public interface DatabaseServer extends AutoCloseable {

    /** The password every role of the stack gets: the server listens on loopback alone. */
    String ROLE_PASSWORD = "local";

    /** JDBC URL without user and password. */
    String url();

    String owner();

    String ownerPassword();

    @Override
    void close() throws IOException;

    /** A connection of the owner's. */
    default Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), owner(), ownerPassword());
    }
}

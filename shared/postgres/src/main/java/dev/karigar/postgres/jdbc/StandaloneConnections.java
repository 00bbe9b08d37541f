package dev.karigar.postgres.jdbc;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.support.AbstractConnectionOperations;
import java.sql.Connection;
import java.sql.SQLException;

/** Micronaut Data's connections without an application context: its own implementation can only be made by one. */
final class StandaloneConnections extends AbstractConnectionOperations<Connection> {

    private final PooledConnections source;

    StandaloneConnections(PooledConnections source) {
        this.source = source;
    }

    @Override
    protected Connection openConnection(ConnectionDefinition definition) {
        return source.open();
    }

    @Override
    protected void setupConnection(ConnectionStatus<Connection> status) {
        // The pool's settings hold for every connection.
    }

    @Override
    protected void closeConnection(ConnectionStatus<Connection> status) {
        try {
            status.getConnection().close();
        } catch (SQLException e) {
            throw new ConnectionException("the connection could not be returned", e);
        }
    }
}

package dev.karigar.postgres.jdbc;

import dev.karigar.platform.DatabaseAuthTokenProvider;
import dev.karigar.platform.UnavailableException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.util.PSQLState;

/** Opens connections; one without a password gets a token of its own, made in the moment it is opened. */
final class IamAuthDataSource implements DataSource {

    private final Driver driver = new Driver();
    private final DatabaseSettings settings;
    private final Properties properties;
    private final @Nullable DatabaseAuthTokenProvider tokens;

    /** @param tokens needed where the settings name no password */
    IamAuthDataSource(DatabaseSettings settings, Properties properties, @Nullable DatabaseAuthTokenProvider tokens) {
        if (settings.byToken() && tokens == null) {
            throw new IllegalArgumentException("DATABASE_AUTH=iam needs a maker of tokens: shared/aws is not on the class path");
        }
        this.settings = settings;
        this.properties = properties;
        this.tokens = tokens;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var mine = new Properties();
        mine.putAll(properties);
        PGProperty.USER.set(mine, settings.user());
        PGProperty.PASSWORD.set(mine, password());
        var connection = driver.connect(settings.url(), mine);
        if (connection == null) {
            throw new SQLException("the driver does not know the address in DATABASE_URL",
                    PSQLState.CONNECTION_UNABLE_TO_CONNECT.getState());
        }
        return connection;
    }

    private String password() throws SQLException {
        if (tokens == null || !settings.byToken()) {
            return settings.password().orElseThrow().value();
        }
        try {
            return tokens.generate(settings.address().host(), settings.address().port(), settings.user()).value();
        } catch (UnavailableException e) {
            // The pool keeps only an SQLException as the reason why there is no connection.
            throw new SQLException(e.getMessage(), PSQLState.CONNECTION_UNABLE_TO_CONNECT.getState(), e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("a function has one login");
    }

    @Override
    public int getLoginTimeout() {
        return (int) settings.borrow().toSeconds();
    }

    /** The pool's wish is met already: see the properties. */
    @Override
    public void setLoginTimeout(int seconds) {
        // Nothing to keep.
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("the driver logs by itself");
    }

    @Override
    public Logger getParentLogger() {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("nothing is wrapped here");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}

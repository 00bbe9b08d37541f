package dev.karigar.postgres.jdbc;

import dev.karigar.platform.DatabaseAuthTokenProvider;
import dev.karigar.platform.UnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.util.PSQLState;

/** Opens connections with the configured password or, under IAM authentication, with a token generated for each connection. */
final class IamAuthDataSource implements ConnectionSource {

    private final Driver driver = new Driver();
    private final DatabaseSettings settings;
    private final Properties properties;
    private final @Nullable DatabaseAuthTokenProvider tokens;

    /** @param tokens required if the settings contain no password */
    IamAuthDataSource(DatabaseSettings settings, Properties properties, @Nullable DatabaseAuthTokenProvider tokens) {
        if (settings.usesToken() && tokens == null) {
            throw new IllegalArgumentException("DATABASE_AUTH=iam needs a DatabaseAuthTokenProvider: shared/aws is not on the class path");
        }
        this.settings = settings;
        this.properties = properties;
        this.tokens = tokens;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var login = new Properties();
        login.putAll(properties);
        PGProperty.USER.set(login, settings.user());
        PGProperty.PASSWORD.set(login, password());
        var connection = driver.connect(settings.url(), login);
        if (connection == null) {
            throw new SQLException("DATABASE_URL is not a URL of the PostgreSQL driver", PSQLState.CONNECTION_UNABLE_TO_CONNECT.getState());
        }
        return connection;
    }

    private String password() throws SQLException {
        if (tokens == null || !settings.usesToken()) {
            return settings.password().orElseThrow().value();
        }
        try {
            return tokens.generate(settings.address().host(), settings.address().port(), settings.user()).value();
        } catch (UnavailableException e) {
            // HikariCP reports only an SQLException as the cause of a failed borrow.
            throw new SQLException(e.getMessage(), PSQLState.CONNECTION_UNABLE_TO_CONNECT.getState(), e);
        }
    }
}

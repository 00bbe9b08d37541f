package dev.karigar.postgres.jdbc;

import dev.karigar.platform.UnavailableException;
import java.sql.SQLException;
import java.time.Duration;

/** No connection could be had in time, or the one in use was lost. */
public final class DatabaseUnavailable extends UnavailableException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(SQLException cause) {
        super("the database cannot be reached", cause, Duration.ofSeconds(2));
    }
}

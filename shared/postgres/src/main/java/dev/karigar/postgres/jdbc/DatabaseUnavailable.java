package dev.karigar.postgres.jdbc;

import dev.karigar.platform.UnavailableException;
import java.sql.SQLException;
import java.time.Duration;

/** No connection within the borrow time-out, a lost connection, a time-out or a deadlock: the same request may succeed later. */
public final class DatabaseUnavailable extends UnavailableException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(SQLException cause) {
        super("the database cannot be reached", cause, Duration.ofSeconds(2));
    }
}

package dev.karigar.local.development;

import dev.karigar.local.database.DatabaseServer;
import java.sql.SQLException;
import java.time.Clock;

/** Inserts the rows that a stack on one machine starts with. They are written by the owner of the database, not by the functions. */
public final class DevelopmentData {

    private final DatabaseServer database;
    private final Clock clock;

    public DevelopmentData(DatabaseServer database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Inserts what is missing, in one transaction: the administrator's account and the default categories, with {@code demo} also
     * the demo data. A second call changes nothing.
     *
     * @return whether demo data was requested
     */
    public boolean load(boolean demo) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            AdminAccount.create(connection, clock.instant());
            new DefaultCategories(connection, clock).create();
            if (demo) {
                new DemoData(connection, clock).create();
            }
            connection.commit();
            return demo;
        }
    }
}

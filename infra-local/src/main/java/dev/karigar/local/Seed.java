package dev.karigar.local;

import dev.karigar.local.database.DatabaseServer;
import dev.karigar.local.demo.AdminAccount;
import java.sql.SQLException;
import java.time.Clock;

/** Rows a stack on one machine starts with. They are written as the owner, past the functions, and only here. */
final class Seed {

    private final DatabaseServer database;
    private final Clock clock;

    Seed(DatabaseServer database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void plant(boolean demo, Progress progress) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            AdminAccount.create(connection, clock.instant());
            connection.commit();
        }
    }
}

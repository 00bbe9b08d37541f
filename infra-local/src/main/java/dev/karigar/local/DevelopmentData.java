package dev.karigar.local;

import dev.karigar.local.database.DatabaseServer;
import dev.karigar.local.demo.AdminAccount;
import dev.karigar.local.demo.DemoData;
import java.time.Clock;

/** Rows a stack on one machine starts with. They are written as the owner, past the functions, and only here. */
final class DevelopmentData {

    private final DatabaseServer database;
    private final Clock clock;

    DevelopmentData(DatabaseServer database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void load(boolean demo, Progress progress) throws Exception {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            AdminAccount.create(connection, clock.instant());
            if (demo) {
                progress.waitFor("the demo city", () -> {
                    new DemoData(connection, clock).build();
                    return connection;
                });
            }
            connection.commit();
        }
    }
}

package dev.karigar.postgres.priming;

import dev.karigar.platform.SnapStartPrimer;
import dev.karigar.postgres.jdbc.ConnectionPool;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.JdbcStatementCounter;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens a pool, runs statements of every common type and a transaction, and closes it. */
@Singleton
@Requires(beans = Database.class)
public final class DriverPrimer implements SnapStartPrimer {

    // Until the first compiler has seen what each statement runs through.
    private static final int ROUNDS = 40;
    // The address is a number, so no name is looked up; the sockets reach nothing.
    private static final Map<String, String> NOWHERE = Map.of("DATABASE_URL",
            "jdbc:postgresql://127.0.0.1:1/rehearsal?sslmode=disable&gssEncMode=disable&socketFactory="
                    + InMemorySocketFactory.class.getName(),
            "DATABASE_USER", "nobody", "DATABASE_PASSWORD", "none");

    @Override
    public void prime() {
        try (var pool = ConnectionPool.open(NOWHERE)) {
            var database = new Database(pool, new JdbcStatementCounter());
            for (int i = 0; i < ROUNDS; i++) {
                read(database);
                database.run(() -> database.sql("update rehearsal set changed_at = ? where id = any(?)")
                        .with(Instant.EPOCH, List.of(new UUID(0, 0)))
                        .update());
            }
        }
    }

    private static void read(Database database) {
        var rows = database.sql("select id, changed_at, name, size, done from rehearsal where id = ? and name = ? and size > ?")
                .with(new UUID(0, 0), "none", 1)
                .list(row -> row.uuid("id") + row.string("name") + row.instant("changed_at") + row.integer("size") + row.bool("done"));
        if (rows.size() != 1) {
            throw new IllegalStateException("the rehearsed row was not read");
        }
    }
}

package dev.karigar.postgres.priming;

import com.zaxxer.hikari.HikariDataSource;
import dev.karigar.platform.SnapStartPrimer;
import dev.karigar.postgres.jdbc.ConnectionPool;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.JdbcStatementCounter;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Primes the pool, the driver and {@link Database} of a worker without an application context. */
public final class DriverPrimer implements SnapStartPrimer {

    /** Calls of each statement: enough for the first compiler to compile the path of a statement. */
    static final int ROUNDS = 40;
    private static final String HMAC = "HmacSHA256";
    // A numeric address needs no look-up of a name; the sockets of the factory open no connection.
    private static final Map<String, String> ENVIRONMENT = Map.of("DATABASE_URL",
            "jdbc:postgresql://127.0.0.1:1/priming?sslmode=disable&gssEncMode=disable&socketFactory="
                    + InMemorySocketFactory.class.getName(),
            "DATABASE_USER", "priming", "DATABASE_PASSWORD", "priming");

    @Override
    public void prime() {
        primeAuthentication();
        try (var pool = openPool()) {
            var database = new Database(pool, new JdbcStatementCounter());
            for (int i = 0; i < ROUNDS; i++) {
                runStatements(database);
            }
        }
    }

    /**
     * The fake server accepts a connection without authentication. SCRAM, and whatever else in a function computes an HMAC,
     * initializes the JDK's cryptography providers at first use.
     */
    static void primeAuthentication() {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(new byte[32], HMAC));
            mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has no " + HMAC, e);
        }
    }

    /** A pool whose connections end at {@link FakePostgresServer}. */
    static HikariDataSource openPool() {
        return ConnectionPool.open(ENVIRONMENT);
    }

    /** Reads a row with a column of each common type and updates one in a transaction with a savepoint. */
    static void runStatements(Database database) {
        var rows = database.sql("select id, changed_at, name, size, done from priming where id = ? and name = ? and size > ?")
                .with(new UUID(0, 0), "none", 1)
                .list(row -> row.uuid("id") + row.string("name") + row.instant("changed_at") + row.integer("size") + row.bool("done"));
        if (rows.size() != 1) {
            throw new IllegalStateException("the row of the fake server was not read");
        }
        database.run(() -> database.run(() -> {
            database.sql("update priming set changed_at = ? where id = any(?)").with(Instant.EPOCH, List.of(new UUID(0, 0))).update();
        }));
    }
}

package dev.karigar.postgres.jdbc;

import dev.karigar.platform.StatementCounter;
import java.util.concurrent.atomic.AtomicLong;

/** How many statements were sent, for the log, the benchmark and tests that say how many a request may cost. */
public final class JdbcStatementCounter implements StatementCounter {

    private final AtomicLong sent = new AtomicLong();

    void count() {
        sent.incrementAndGet();
    }

    @Override
    public long sent() {
        return sent.get();
    }
}

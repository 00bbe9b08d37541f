package dev.karigar.postgres.jdbc;

import java.util.concurrent.atomic.AtomicLong;

/** How many statements were sent, for the benchmark and for tests that say how many a request may cost. */
public final class StatementCounter {

    private final AtomicLong sent = new AtomicLong();

    void count() {
        sent.incrementAndGet();
    }

    /** Since the function started; transaction control is not counted. */
    public long sent() {
        return sent.get();
    }
}

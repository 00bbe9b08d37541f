package dev.karigar.catalog;

import java.time.Duration;

/** How big a function is. Memory, time-out and concurrency of every function stand here and nowhere else. */
public enum Sizing {
    /**
     * Answers people. CPU comes with memory: at 1,024 MB a request takes 10 to 70 ms. Ten seconds are ten times the slowest
     * request and well under the 30 s after which the gateway gives up. Forty at once are forty database connections.
     */
    HTTP(1024, Duration.ofSeconds(10), 40),
    /** Answers from memory, without a database: half the memory, half the price; one copy answers hundreds of requests a second. */
    STATIC(512, Duration.ofSeconds(10), 10),
    /**
     * Works behind a queue or a timer: nobody waits. 15 s hold a batch of ten with two attempts of 2 s at SNS or SES for those
     * that hang. Ten at once keep within SNS's and SES's first sending quotas.
     */
    WORKER(512, Duration.ofSeconds(15), 10),
    /**
     * Runs while deploying or rotating. An index over a million rows takes minutes; 15 are Lambda's limit, and the deploy's caller, a
     * function itself, has to hear the answer within them. Never twice at once.
     */
    MAINTENANCE(1024, Duration.ofMinutes(13), 1);

    private final int memoryMb;
    private final Duration timeout;
    private final int concurrency;

    Sizing(int memoryMb, Duration timeout, int concurrency) {
        this.memoryMb = memoryMb;
        this.timeout = timeout;
        this.concurrency = concurrency;
    }

    /** MB; Lambda gives one vCPU at 1,769. */
    public int memoryMb() {
        return memoryMb;
    }

    /** How long one invocation may take. */
    public Duration timeout() {
        return timeout;
    }

    /** Invocations at the same time, at most. */
    public int concurrency() {
        return concurrency;
    }
}

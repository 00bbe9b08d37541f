package dev.karigar.catalog;

import java.time.Duration;

/** Memory, time-out and concurrency of functions, with the reason for each figure. */
public enum Sizing {
    /**
     * Answers HTTP requests. CPU grows with memory: at 1,024 MB a request takes 10 to 70 ms. The time-out is ten times the slowest
     * request and below the 30 s time-out of API Gateway. Each of 40 concurrent executions has a database connection.
     */
    HTTP(1024, Duration.ofSeconds(10), 40),
    /** Answers HTTP requests without a database: half the memory and price; one instance answers hundreds of requests a second. */
    STATIC(512, Duration.ofSeconds(10), 10),
    /**
     * Processes messages or schedules. The time-out covers a batch of ten with two attempts of 2 s for calls of SNS or SES that hang. Ten
     * concurrent executions stay within the initial sending quotas of SNS and SES.
     */
    WORKER(512, Duration.ofSeconds(15), 10),
    /**
     * Migrations and key rotation. An index over a million rows takes minutes. Lambda's limit is 15 minutes; the function that invokes
     * this one during a deployment has the same limit and must receive the answer. One execution at a time.
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

    /** Time-out of one invocation. */
    public Duration timeout() {
        return timeout;
    }

    /** Maximum number of concurrent executions. */
    public int concurrency() {
        return concurrency;
    }
}

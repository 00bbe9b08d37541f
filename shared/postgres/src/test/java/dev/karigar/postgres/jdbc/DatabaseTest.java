package dev.karigar.postgres.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.platform.IdempotencyStore;
import dev.karigar.platform.RateLimitBuckets;
import dev.karigar.testing.postgres.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static TestDatabase server;
    private static ApplicationContext first;
    private static ApplicationContext second;
    private static Database database;

    @BeforeAll
    static void start() {
        server = TestDatabase.create();
        first = instance();
        second = instance();
        database = first.getBean(Database.class);
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
        server.close();
    }

    @BeforeEach
    void empty() {
        server.execute("delete from web.rate_limit_buckets");
    }

    private static ApplicationContext instance() {
        Map<String, Object> properties = new HashMap<>();
        server.environmentFor("karigar_auth")
                .forEach((name, value) -> properties.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        return ApplicationContext.run(properties);
    }

    private static void insert(String bucket) {
        database.sql("insert into web.rate_limit_buckets (bucket, full_at) values (?, ?)").with(bucket, NOW).update();
    }

    private static long count() {
        return database.sql("select count(*) as n from web.rate_limit_buckets").first(row -> row.longValue("n")).orElseThrow();
    }

    @Test
    void an_inner_unit_of_work_rolls_back_without_the_outer_one() {
        database.run(() -> {
            insert("kept");
            assertThatThrownBy(() -> database.run(() -> {
                insert("undone");
                insert("kept");
            })).isInstanceOfSatisfying(ConstraintViolation.class, e -> assertThat(e.constraint()).isEqualTo("rate_limit_buckets_pkey"));
            insert("after");
        });
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void an_exception_rolls_back_and_no_follow_up_runs() {
        var ran = new AtomicInteger();
        assertThatThrownBy(() -> database.run(() -> {
            insert("a");
            database.afterCommit(ran::incrementAndGet);
            throw new IllegalArgumentException("no");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(count()).isZero();
        assertThat(ran).hasValue(0);
        database.run(() -> database.afterCommit(ran::incrementAndGet));
        assertThat(ran).hasValue(1);
    }

    @Test
    void a_connection_lost_in_a_transaction_is_reported_and_replaced() {
        assertThatThrownBy(() -> database.run(() -> {
            insert("lost");
            int session = database.sql("select pg_backend_pid() as pid").first(row -> row.integer("pid")).orElseThrow();
            server.execute("select pg_terminate_backend(?, 10000)", session);
            insert("never");
        })).isInstanceOf(DatabaseUnavailable.class);
        assertThat(count()).isZero();
    }

    @Test
    void first_reads_only_one_row() {
        var first = database.sql("select 1 / (2 - n) as value from generate_series(1, 2) as n").first(row -> row.integer("value"));
        assertThat(first).as("the second row divides by zero").contains(1);
    }

    @Test
    void fifty_concurrent_calls_take_the_capacity_of_the_bucket() throws Exception {
        var calls = Collections.nCopies(50, (Callable<Boolean>) () -> {
            var instance = Thread.currentThread().threadId() % 2 == 0 ? first : second;
            return instance.getBean(RateLimitBuckets.class).consume("b", 20, Duration.ofMinutes(1), NOW).allowed();
        });
        try (var threads = Executors.newFixedThreadPool(50)) {
            int allowed = 0;
            for (var answer : threads.invokeAll(calls)) {
                allowed += answer.get() ? 1 : 0;
            }
            assertThat(allowed).isEqualTo(20);
        }
        var later = first.getBean(RateLimitBuckets.class).consume("b", 20, Duration.ofMinutes(1), NOW.plusSeconds(60));
        assertThat(later.allowed()).as("one more after one refill").isTrue();
    }

    @Test
    void an_idempotency_key_is_locked_by_one_transaction_at_a_time() throws Exception {
        var mine = first.getBean(IdempotencyStore.class);
        var theirs = second.getBean(IdempotencyStore.class);
        try (var other = Executors.newSingleThreadExecutor()) {
            database.run(() -> {
                assertThat(mine.tryLock("user", "key")).isTrue();
                assertThat(elsewhere(other, theirs)).isFalse();
            });
            assertThat(elsewhere(other, theirs)).isTrue();
        }
        assertThatThrownBy(() -> mine.tryLock("user", "key")).isInstanceOf(IllegalStateException.class);
    }

    private static boolean elsewhere(ExecutorService other, IdempotencyStore answers) {
        try {
            return other.submit(() -> second.getBean(Database.class).<Boolean>run(() -> answers.tryLock("user", "key"))).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}

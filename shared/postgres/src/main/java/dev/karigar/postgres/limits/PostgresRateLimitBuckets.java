package dev.karigar.postgres.limits;

import dev.karigar.platform.RateLimitBuckets;
import dev.karigar.postgres.jdbc.Database;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * Token buckets in {@code web.rate_limit_buckets}: each row stores the time at which the bucket is full again (GCRA, the
 * leaky bucket as a meter). Taking a token is one upsert; a rejected call does not change the row.
 */
@Singleton
@Requires(beans = Database.class)
final class PostgresRateLimitBuckets implements RateLimitBuckets {

    // Each token moves full_at one refill later; a bucket is empty when full_at is a whole capacity ahead of now.
    private static final String CONSUME = """
            insert into web.rate_limit_buckets as b (bucket, full_at) values (?, ?)
            on conflict (bucket) do update
               set full_at = greatest(b.full_at, ?) + make_interval(secs => ?)
             where greatest(b.full_at, ?) + make_interval(secs => ?) <= ?
            returning full_at""";

    private final Database database;

    PostgresRateLimitBuckets(Database database) {
        this.database = database;
    }

    @Override
    public ConsumeResult consume(String bucket, int capacity, Duration refill, Instant now) {
        double step = refill.toMillis() / 1000.0;
        var latest = now.plus(refill.multipliedBy(capacity));
        return database.sql(CONSUME)
                .with(bucket, now.plus(refill), now, step, now, step, latest)
                .first(row -> row.instant("full_at"))
                .map(fullAt -> new ConsumeResult(true, remaining(fullAt, latest, refill), Duration.ZERO))
                .orElse(new ConsumeResult(false, 0, refill));
    }

    @Override
    public int deleteFull(Instant now) {
        return database.sql("delete from web.rate_limit_buckets where full_at <= ?").with(now).update();
    }

    private static int remaining(Instant fullAt, Instant latest, Duration refill) {
        return (int) Math.max(0, Duration.between(fullAt, latest).toMillis() / Math.max(1, refill.toMillis()));
    }
}

package dev.karigar.users;

import dev.karigar.kernel.Ids;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.testing.postgres.TestDatabase;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A running users function on a new database, with rows that other groups would have written. */
public final class UsersFixture implements AutoCloseable {

    private static final OffsetDateTime JOINED = OffsetDateTime.parse("2026-11-01T09:00:00Z");

    public final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");
    public final TestDatabase database = TestDatabase.create();
    public final Ids ids = new Ids(clock);
    public final ApiClient anonymous;
    private final TestTokens tokens = TestTokens.create(clock);
    private final UsersFunction function;

    public UsersFixture() {
        var environment = database.environmentFor("karigar_users");
        environment.put("SECRETS", tokens.location());
        environment.put("ISSUER", TestTokens.ISSUER);
        function = new UsersFunction(environment, clock);
        anonymous = new ApiClient(function);
    }

    /** Inserts a registered account, as the auth group does. */
    public UUID account(String firstName, String lastName, String role) {
        var id = ids.next();
        database.execute("""
                insert into auth.accounts (id, phone, email, first_name, last_name, role, locale, time_zone, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, 'en-IN', 'Asia/Kolkata', ?, ?)
                """, id, "+1202" + (5_000_000 + Math.floorMod(id.hashCode(), 4_000_000)), id + "@example.org", firstName, lastName, role,
                JOINED, JOINED);
        return id;
    }

    public ApiClient as(UUID user, String... roles) {
        return anonymous.as(tokens.token(user, roles));
    }

    /** A signed-in client of a new seeker. */
    public ApiClient seeker() {
        return as(account("Asha", "Rao", "SERVICE_SEEKER"), "SERVICE_SEEKER");
    }

    /** Creates a user and makes them a provider through the API. */
    public UUID provider(String tradeName, double lat, double lng, double radiusKm, String... skills) {
        var id = account("Pat", "Doe", "SERVICE_SEEKER");
        var skillList = skills.length == 0 ? "" : "\"" + String.join("\", \"", skills) + "\"";
        var answer = as(id, "SERVICE_SEEKER").post("/api/v1/users/me/provider-profile").body("""
                {"trade_name": "%s", "skills": [%s], "location": {"lat": %s, "lng": %s}, "service_radius_km": %s}
                """.formatted(tradeName, skillList, lat, lng, radiusKm)).send();
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.text());
        }
        return id;
    }

    /** Inserts a rating, as the reviews group does. */
    public void rating(UUID user, String average, int count) {
        database.execute("insert into reviews.rating_summaries (user_id, rating_avg, rating_count) values (?, ?::numeric, ?)", user,
                average, count);
    }

    /** Inserts a category, as the services group does; {@code parent} is null for a top-level one. */
    public UUID category(String name, @Nullable UUID parent) {
        var id = ids.next();
        database.execute("insert into services.categories (id, parent_id, name, version, created_at, updated_at) "
                + "values (?, nullif(?, '')::uuid, ?, 1, ?, ?)", id, parent == null ? "" : parent.toString(), name, JOINED, JOINED);
        return id;
    }

    /** Inserts an active listing of one hour, as the services group does. */
    public UUID listing(UUID provider, UUID category, long price) {
        var id = ids.next();
        database.execute("""
                insert into services.listings (id, provider_id, category_id, title, description, base_price_amount, base_price_currency,
                    pricing_unit, coverage_lat, coverage_lng, coverage_radius_km, duration_minutes, buffer_before_minutes,
                    buffer_after_minutes, min_notice_minutes, instant_booking, cancellation_policy, is_active, version, created_at,
                    updated_at)
                values (?, ?, ?, 'Work', '', ?, 'EUR', 'HOUR', 0, 0, 10, 60, 0, 0, 0, false, 'FLEXIBLE', true, 1, ?, ?)
                """, id, provider, category, price, JOINED, JOINED);
        return id;
    }

    /** Inserts working hours for every Monday in Berlin, as the services group does. */
    public void openOnMondays(UUID provider, int fromHour, int toHour) {
        database.execute(
                "insert into services.availability (provider_id, time_zone, version, updated_at) values (?, 'Europe/Berlin', 1, ?)",
                provider, JOINED);
        database.execute("insert into services.availability_spans (provider_id, day, from_minute, to_minute) values (?, 1, ?, ?)", provider,
                fromHour * 60, toHour * 60);
    }

    public UsersFunction function() {
        return function;
    }

    @Override
    public void close() {
        function.close();
        database.close();
    }
}

package dev.karigar.users;

import dev.karigar.kernel.Ids;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.testing.postgres.TestData;
import dev.karigar.testing.postgres.TestData.ListingRow;
import dev.karigar.testing.postgres.TestDatabase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A running users function on a new database, with rows that other groups would have written. */
public final class UsersFixture implements AutoCloseable {

    public final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");
    public final TestDatabase database = TestDatabase.create();
    public final Ids ids = new Ids(clock);
    public final TestData data = new TestData(database, ids);
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
        return data.account(firstName, lastName, role);
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
        data.rating(user, average, count);
    }

    /** Inserts a category, as the services group does; {@code parent} is null for a top-level one. */
    public UUID category(String name, @Nullable UUID parent) {
        return data.category(name, parent);
    }

    /** Inserts an active listing of one hour, as the services group does. */
    public UUID listing(UUID provider, UUID category, long price) {
        return data.listing(provider, category, new ListingRow("Work", price, "EUR", 0, 0, 10));
    }

    /** Inserts working hours for every Monday in Berlin, as the services group does. */
    public void openOnMondays(UUID provider, int fromHour, int toHour) {
        data.workingHours(provider, "Europe/Berlin", fromHour, toHour, 1);
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

package dev.karigar.services;

import dev.karigar.kernel.Ids;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.testing.postgres.TestData;
import dev.karigar.testing.postgres.TestDatabase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A running services function on a new database, with rows that other groups would have written. */
public final class ServicesFixture implements AutoCloseable {

    public static final String LISTINGS = "/api/v1/services/listings";
    public static final String CATEGORIES = "/api/v1/services/categories";
    public static final String AVAILABILITY = "/api/v1/services/availability";

    public final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");
    public final TestDatabase database = TestDatabase.create();
    public final Ids ids = new Ids(clock);
    public final TestData data = new TestData(database, ids);
    public final ApiClient stranger;
    private final TestTokens tokens = TestTokens.create(clock);
    private final ServicesFunction function;
    private final ServicesFunction second;

    public ServicesFixture() {
        var environment = database.environmentFor("karigar_services");
        environment.put("SECRETS", tokens.location());
        environment.put("ISSUER", TestTokens.ISSUER);
        function = new ServicesFunction(environment, clock);
        second = new ServicesFunction(environment, clock);
        stranger = new ApiClient(function);
    }

    /** Inserts an account as the auth group does. */
    public UUID account(String firstName, String role) {
        return data.account(firstName, "Rao", role);
    }

    public UUID provider(String firstName) {
        return account(firstName, "SERVICE_PROVIDER");
    }

    public ApiClient as(UUID user, String... roles) {
        return stranger.as(tokens.token(user, roles));
    }

    public ApiClient asProvider(UUID user) {
        return as(user, "SERVICE_PROVIDER");
    }

    public ApiClient admin() {
        return as(account("Ada", "ADMIN"), "ADMIN");
    }

    /** An administrator whose calls another instance of the function serves, on its own connection. */
    public ApiClient adminElsewhere() {
        return new ApiClient(second).as(tokens.token(account("Eda", "ADMIN"), "ADMIN"));
    }

    /** Creates a category through the API; {@code parent} is null at the top of the tree. */
    public String category(String name, @Nullable String parent) {
        var body = parent == null ? "{\"name\": \"%s\"}".formatted(name)
                : "{\"name\": \"%s\", \"parent_id\": \"%s\"}".formatted(name, parent);
        return created(admin().post(CATEGORIES).body(body).send());
    }

    /** Creates a listing through the API; {@code more} adds fields: {@code , "name": value}. */
    public String listing(UUID provider, String category, String title, long price, double lat, double lng, double radiusKm, String more) {
        return created(asProvider(provider).post(LISTINGS).body("""
                {"category_id": "%s", "title": "%s", "description": "", "base_price": {"amount": %s, "currency": "EUR"},
                 "pricing_unit": "HOUR", "coverage_area": {"lat": %s, "lng": %s, "radius_km": %s}%s}
                """.formatted(category, title, price, lat, lng, radiusKm, more)).send());
    }

    public String listing(UUID provider, String category, String title) {
        return listing(provider, category, title, 4500, 52.52, 13.405, 20, "");
    }

    private static String created(ApiAnswer answer) {
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.text());
        }
        return answer.at("/id");
    }

    /** Inserts an accepted booking as the bookings group does; {@code busy} includes the buffers. */
    public void booking(UUID provider, String busy, String start, String end) {
        data.acceptedBooking(provider, busy, start, end);
    }

    /** Inserts a rating summary as the reviews group does. */
    public void rating(UUID user, String average, int count) {
        data.rating(user, average, count);
    }

    public ServicesFunction function() {
        return function;
    }

    @Override
    public void close() {
        function.close();
        second.close();
        database.close();
    }
}

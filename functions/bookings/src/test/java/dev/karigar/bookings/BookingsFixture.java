package dev.karigar.bookings;

import dev.karigar.kernel.Ids;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.testing.postgres.TestData;
import dev.karigar.testing.postgres.TestData.ListingRow;
import dev.karigar.testing.postgres.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** A running bookings function on a new database, with rows that the services group would have written. The time is a Sunday noon. */
final class BookingsFixture implements AutoCloseable {

    /** Monday, in the working hours of {@link #provider()}. */
    static final String MONDAY_NINE = "2026-11-23T09:00:00Z";

    final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");
    final TestDatabase database = TestDatabase.create();
    final Ids ids = new Ids(clock);
    final BookingsFunction function;
    private final TestTokens tokens = TestTokens.create(clock);
    private final TestData data = new TestData(database, ids);
    private final UUID category = data.category("Plumbing", null);

    BookingsFixture() {
        function = anotherInstance();
    }

    /** Another execution environment on the same database, as Lambda starts one for concurrent requests. */
    BookingsFunction anotherInstance() {
        var environment = database.environmentFor("karigar_bookings");
        environment.put("SECRETS", tokens.location());
        environment.put("ISSUER", TestTokens.ISSUER);
        environment.put("KARIGAR_RATE_LIMITS", "off");
        return new BookingsFunction(environment, clock);
    }

    /** A provider who works every day from 08:00 to 20:00 UTC. */
    UUID provider() {
        var id = ids.next();
        data.workingHours(id, "UTC", 8, 20, 1, 2, 3, 4, 5, 6, 7);
        return id;
    }

    /** An hourly listing in Bengaluru: 60 minutes, no buffers, no notice. */
    UUID listing(UUID provider) {
        return listing(provider, Map.of());
    }

    /** The same with other column values, given as SQL literals by column name. */
    UUID listing(UUID provider, Map<String, String> changes) {
        var id = data.listing(provider, category, new ListingRow("Leaking taps", 4500, "INR", 12.97, 77.59, 20));
        changes.forEach(
                (column, value) -> database.execute("update services.listings set " + column + " = " + value + " where id = ?", id));
        return id;
    }

    /** A pricing option of two hours for 80 rupees. */
    UUID pricingOption(UUID listing) {
        var id = ids.next();
        database.execute("""
                insert into services.pricing_options (id, listing_id, position, name, price_amount, price_currency, duration_minutes)
                values (?, ?, 0, 'Two taps', 8000, 'INR', 120)""", id, listing);
        return id;
    }

    ApiClient as(UUID user, String... roles) {
        return new ApiClient(function).as(token(user, roles));
    }

    String token(UUID user, String... roles) {
        return tokens.token(user, roles);
    }

    static String requestBody(UUID listing, String scheduledAt) {
        return """
                {"listing_id": "%s", "scheduled_at": "%s",
                 "location": {"lat": 12.971, "lng": 77.594, "address": "12 Church Street, 2nd floor"}}
                """.formatted(listing, scheduledAt);
    }

    ApiAnswer book(UUID requester, UUID listing, String scheduledAt) {
        return book(requester, requestBody(listing, scheduledAt));
    }

    ApiAnswer book(UUID requester, String body) {
        return as(requester).post("/api/v1/bookings").key(ids.next().toString()).body(body).send();
    }

    /** Requests a booking and returns its id. */
    String booked(UUID requester, UUID listing, String scheduledAt) {
        var answer = book(requester, listing, scheduledAt);
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.text());
        }
        return answer.at("/id");
    }

    ApiAnswer show(UUID user, String booking) {
        return as(user).get("/api/v1/bookings/" + booking).send();
    }

    ApiAnswer patchStatus(UUID user, String booking, String body) {
        return as(user).patch("/api/v1/bookings/" + booking + "/status").body(body).send();
    }

    ApiAnswer transitionTo(UUID user, String booking, String status) {
        return patchStatus(user, booking, "{\"status\": \"" + status + "\"}");
    }

    /** Invokes the handler with the schedule's event, as EventBridge Scheduler does. Returns the handler's output. */
    String runExpiry() {
        var event = """
                {"version": "0", "id": "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa", "detail-type": "expire-requests", "source": "aws.scheduler",
                 "account": "123456789012", "time": "2026-11-22T12:00:00Z", "region": "eu-central-1", "resources": [], "detail": {}}
                """;
        try {
            var answer = new ByteArrayOutputStream();
            function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, null);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Inserts copies of a booking; provider, status and deadline are SQL expressions over its row. */
    void copy(String booking, String provider, String status, String expiresAt, int count) {
        database.execute("""
                insert into bookings.bookings (id, listing_id, listing_title, requester_id, provider_id, status, starts_at, ends_at, busy,
                    lat, lng, address, total_price_amount, total_price_currency, cancellation_policy, start_code, expires_at, version,
                    created_at, updated_at)
                select gen_random_uuid(), listing_id, listing_title, requester_id, %s, %s, starts_at, ends_at, busy, lat, lng, address,
                    total_price_amount, total_price_currency, cancellation_policy, start_code, %s, version, created_at, updated_at
                from bookings.bookings, generate_series(1, %d) where id = ?
                """.formatted(provider, status, expiresAt, count), UUID.fromString(booking));
    }

    long count(String sql) {
        try (var connection = database.connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        function.close();
        database.close();
    }
}

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

/** A running bookings function on a fresh database, and what the services group would have written into it. A Sunday noon. */
final class BookingsFixture implements AutoCloseable {

    /** Monday nine o'clock UTC, an hour that {@link #provider()} works. */
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

    /** A second environment beside the first, as Lambda starts for requests that come at the same time. */
    BookingsFunction anotherInstance() {
        var environment = database.environmentFor("karigar_bookings");
        environment.put("SECRETS", tokens.location());
        environment.put("ISSUER", TestTokens.ISSUER);
        environment.put("KARIGAR_RATE_LIMITS", "off");
        return new BookingsFunction(environment, clock);
    }

    /** Somebody who works every day from eight to eight, UTC. */
    UUID provider() {
        var id = ids.next();
        data.workingHours(id, "UTC", 8, 20, 1, 2, 3, 4, 5, 6, 7);
        return id;
    }

    /** An hourly listing in Bengaluru: 60 minutes, no buffers, no notice. */
    UUID listing(UUID provider) {
        return listing(provider, Map.of());
    }

    /** The same with other values in some columns, SQL literals by column name. */
    UUID listing(UUID provider, Map<String, String> changes) {
        var id = data.listing(provider, category, new ListingRow("Leaking taps", 4500, "INR", 12.97, 77.59, 20));
        changes.forEach(
                (column, value) -> database.execute("update services.listings set " + column + " = " + value + " where id = ?", id));
        return id;
    }

    /** Two hours for 80 rupees, instead of the base price. */
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

    static String wish(UUID listing, String scheduledAt) {
        return """
                {"listing_id": "%s", "scheduled_at": "%s", "location": {"lat": 12.971, "lng": 77.594, "address": "12 Church Street, 2nd floor"}}
                """.formatted(listing, scheduledAt);
    }

    ApiAnswer book(UUID requester, UUID listing, String scheduledAt) {
        return book(requester, wish(listing, scheduledAt));
    }

    ApiAnswer book(UUID requester, String body) {
        return as(requester).post("/api/v1/bookings").key(ids.next().toString()).body(body).send();
    }

    /** A job that was asked for; its id. */
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

    ApiAnswer move(UUID user, String booking, String body) {
        return as(user).patch("/api/v1/bookings/" + booking + "/status").body(body).send();
    }

    ApiAnswer transitionTo(UUID user, String booking, String status) {
        return move(user, booking, "{\"status\": \"" + status + "\"}");
    }

    /** Runs the timer as EventBridge does; the answer's text. */
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

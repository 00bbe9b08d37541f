package dev.karigar.bookings;

import static dev.karigar.bookings.BookingsFixture.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.karigar.platform.SnapStartPrimer;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one connection and the transaction of a request, through the function's own handler. */
class DatabaseTransactionTest {

    @AutoClose
    private BookingsFixture fixture;
    private TestTokens tokens;
    private UUID requester;
    private UUID listing;

    @BeforeEach
    void start() {
        fixture = new BookingsFixture();
        tokens = TestTokens.create(fixture.clock);
        requester = fixture.ids.next();
        listing = fixture.listing(fixture.provider());
    }

    @Test
    void a_request_with_an_idempotency_key_needs_one_connection() {
        try (var function = function(Map.of("DATABASE_BORROW_TIMEOUT", "PT1S"))) {
            assertThat(book(function).status()).isEqualTo(201);
            assertThat(fixture.count("select count(*) from web.idempotency_keys")).isOne();
        }
    }

    @Test
    void a_connection_lost_in_the_transaction_of_a_request_is_503_and_leaves_nothing() {
        // The server ends the connection at the insert of the booking, as a failover does.
        fixture.database.execute("""
                create function bookings.end_connection() returns trigger language plpgsql security definer as $$
                begin
                    perform pg_terminate_backend(pg_backend_pid());
                    return new;
                end $$""");
        fixture.database.execute("""
                create trigger end_connection before insert on bookings.bookings
                for each row execute function bookings.end_connection()""");
        try (var function = function(Map.of())) {
            var answer = book(function);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("2");
            assertThat(answer.at("/code")).isEqualTo("unavailable");
            fixture.database.execute("drop trigger end_connection on bookings.bookings");
            assertThat(book(function).status()).as("on a new connection").isEqualTo(201);
        }
        assertThat(fixture.count("select count(*) from bookings.bookings")).isOne();
    }

    @Test
    void every_operation_is_503_without_a_database() {
        var nowhere = Map.of("DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/karigar", "DATABASE_BORROW_TIMEOUT", "PT0.25S");
        try (var function = function(nowhere)) {
            var bookings = "/api/v1/bookings";
            var one = bookings + "/" + fixture.ids.next();
            assertThat(client(function).get(bookings).send().status()).isEqualTo(503);
            assertThat(client(function).get(one).send().status()).isEqualTo(503);
            assertThat(book(function).status()).isEqualTo(503);
            assertThat(client(function).patch(one + "/status").body("{\"status\": \"CANCELLED\"}").send().status()).isEqualTo(503);
        }
    }

    @Test
    void priming_needs_no_database() {
        try (var function = function(Map.of("DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/karigar"))) {
            assertThatCode(() -> function.context().getBeansOfType(SnapStartPrimer.class).forEach(SnapStartPrimer::prime))
                    .doesNotThrowAnyException();
        }
    }

    private ApiAnswer book(BookingsFunction function) {
        var body = BookingsFixture.requestBody(listing, MONDAY_NINE);
        return client(function).post("/api/v1/bookings").key(fixture.ids.next().toString()).body(body).send();
    }

    private ApiClient client(BookingsFunction function) {
        return new ApiClient(function).as(tokens.token(requester));
    }

    private BookingsFunction function(Map<String, String> variables) {
        var environment = new HashMap<>(fixture.database.environmentFor("karigar_bookings"));
        environment.put("SECRETS", tokens.location());
        environment.put("ISSUER", TestTokens.ISSUER);
        environment.put("KARIGAR_RATE_LIMITS", "off");
        environment.putAll(variables);
        return new BookingsFunction(environment, fixture.clock);
    }
}

package dev.karigar.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.local.RunningStack;
import dev.karigar.local.contract.ContractClient.Answer;
import dev.karigar.local.demo.AdminAccount;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls every operation of the served document and compares every answer, good or refused, with it. */
class ContractTest {

    private static final String PASSWORD = "correct horse battery staple";
    private static final Map<String, String> NONE = Map.of();

    @Test
    void every_operation_answers_what_the_document_says(@TempDir Path data) throws Exception {
        try (var stack = RunningStack.start(data)) {
            var contract = new OpenApiContract(OpenApiContract.parse(fetch(stack.url() + "/api/v1/openapi.json")));
            play(new ContractClient(stack.url(), contract));
            assertThat(contract.answered()).as("operations that gave a good answer").isEqualTo(contract.operations());
            assertThat(contract.problems()).as("problems that were answered").containsAll(Refusals.CODES);
        }
    }

    static String fetch(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    static void play(ContractClient stranger) throws Exception {
        stranger.get("/api/v1/openapi.json", NONE, "");
        stranger.get("/problems", NONE, "");
        stranger.get("/problems/{code}", Map.of("code", "slot-taken"), "");
        stranger.get("/.well-known/jwks.json", NONE, "");
        stranger.get("/.well-known/openid-configuration", NONE, "");
        var admin = stranger.as(good(stranger.send("POST", "/api/v1/auth/login", NONE,
                Map.of("username", AdminAccount.PHONE, "password", AdminAccount.PASSWORD))).at("/access_token"));
        var provider = stranger.as(register(stranger, "+4930901820", "SERVICE_SEEKER").at("/access_token"));
        var seeker = stranger.as(register(stranger, "+4930901821", "SERVICE_SEEKER").at("/access_token"));
        var category = categories(admin);
        profile(provider);
        var listing = listing(stranger, provider, category);
        availability(provider);
        book(stranger, provider, seeker, listing);
        good(provider.send("DELETE", "/api/v1/services/listings/{listing_id}", Map.of("listing_id", listing), null));
        Refusals.play(stranger, provider);
        passwords(stranger, seeker);
    }

    private static Answer good(Answer answer) {
        assertThat(answer.status()).as(String.valueOf(answer.body())).isBetween(200, 299);
        return answer;
    }

    private static Answer register(ContractClient stranger, String phone, String role) throws Exception {
        var sent = good(stranger.send("POST", "/api/v1/auth/register", NONE, Map.of("phone", phone, "password", PASSWORD, "first_name",
                "Asha", "last_name", "Rao", "role", role, "email", "asha" + phone.substring(1) + "@example.com")));
        var otp = Map.of("otp_id", sent.at("/otp_id"));
        assertThat(stranger.send("POST", "/api/v1/auth/otp/{otp_id}/verify", otp, Map.of("code", "000000x")).status()).isEqualTo(422);
        return good(stranger.send("POST", "/api/v1/auth/otp/{otp_id}/verify", otp, Map.of("code", stranger.code("sms", phone))));
    }

    private static String categories(ContractClient admin) throws Exception {
        var path = "/api/v1/services/categories";
        var category = good(admin.send("POST", path, NONE, Map.of("name", "Plumbing"))).at("/id");
        var other = good(admin.send("POST", path, NONE, Map.of("name", "Pipes", "parent_id", category))).at("/id");
        good(admin.send("PATCH", path + "/{category_id}", Map.of("category_id", other), Map.of("icon", "pipe")));
        assertThat(admin.send("DELETE", path + "/{category_id}", Map.of("category_id", category), null).status()).isEqualTo(409);
        good(admin.send("DELETE", path + "/{category_id}", Map.of("category_id", other), null));
        good(admin.get(path, NONE, ""));
        return category;
    }

    private static void profile(ContractClient provider) throws Exception {
        good(provider.get("/api/v1/users/me", NONE, ""));
        good(provider.send("PATCH", "/api/v1/users/me", NONE, Map.of("bio", "Fixes taps")));
        good(provider.send("POST", "/api/v1/users/me/provider-profile", NONE, Map.of("trade_name", "Rao Plumbing", "skills",
                List.of("plumbing"), "location", Map.of("lat", 52.52, "lng", 13.40), "service_radius_km", 20)));
        good(provider.send("PUT", "/api/v1/users/me/skills", NONE, Map.of("skill_tags", List.of("plumbing", "heating"))));
        var path = "/api/v1/users/me/certifications";
        var certification = good(provider.send("POST", path, NONE, Map.of("name", "Master plumber"))).at("/id");
        good(provider.get(path, NONE, ""));
        good(provider.send("DELETE", path + "/{certification_id}", Map.of("certification_id", certification), null));
        assertThat(provider.send("PATCH", "/api/v1/users/me", NONE, Map.of("roles", "ADMIN")).status()).isEqualTo(422);
    }

    private static String listing(ContractClient stranger, ContractClient provider, String category) throws Exception {
        var path = "/api/v1/services/listings";
        var listing = good(provider.send("POST", path, NONE,
                Map.of("category_id", category, "title", "Leaky taps", "description", "All of them", "base_price",
                        Map.of("amount", 4500, "currency", "EUR"), "pricing_unit", "HOUR", "pricing_options",
                        List.of(Map.of("name", "Two taps", "price", Map.of("amount", 8000, "currency", "EUR"))))))
                .at("/id");
        good(provider.send("PATCH", path + "/{listing_id}", Map.of("listing_id", listing), Map.of("duration_minutes", 45)));
        assertThat(stranger.get(path, NONE, "?q=leeky&near=52.5,13.4").at("/items/0/id")).isEqualTo(listing);
        good(stranger.get(path + "/{listing_id}", Map.of("listing_id", listing), ""));
        var found = good(stranger.get("/api/v1/users/providers", NONE, "?location=52.5,13.4&category=" + category));
        good(stranger.get("/api/v1/users/{user_id}", Map.of("user_id", found.at("/items/0/id")), ""));
        return listing;
    }

    private static void availability(ContractClient provider) throws Exception {
        var path = "/api/v1/services/availability";
        var weekly = Arrays.stream(DayOfWeek.values()).map(day -> Map.of("day", day.name(), "from", "00:00", "to", "24:00")).toList();
        good(provider.send("PUT", path, NONE, Map.of("time_zone", "Europe/Berlin", "weekly", weekly)));
        good(provider.get(path, NONE, ""));
        var exception = good(provider.send("POST", path + "/exceptions", NONE, Map.of("date", "2100-01-01", "closed", true))).at("/id");
        good(provider.get(path + "/exceptions", NONE, ""));
        good(provider.send("DELETE", path + "/exceptions/{exception_id}", Map.of("exception_id", exception), null));
        good(provider.send("POST", path + "/exceptions", NONE, Map.of("date", "2100-01-02", "closed", true)));
        good(provider.call("DELETE", path + "/exceptions", NONE, "?date=2100-01-02", null));
    }

    private static void book(ContractClient stranger, ContractClient provider, ContractClient seeker, String listing) throws Exception {
        var from = Instant.now().plus(Duration.ofDays(2));
        var slots = good(stranger.get("/api/v1/services/listings/{listing_id}/slots", Map.of("listing_id", listing),
                "?from=" + from + "&to=" + from.plus(Duration.ofDays(2))));
        var body = new HashMap<String, Object>(Map.of("listing_id", listing, "scheduled_at", slots.at("/items/0/start"), "location",
                Map.of("lat", 52.5, "lng", 13.4, "address", "Alexanderplatz 1")));
        var booking = Map.of("booking_id", good(seeker.send("POST", "/api/v1/bookings", NONE, body)).at("/id"));
        assertThat(seeker.send("POST", "/api/v1/bookings", NONE, body).at("/code")).isEqualTo("slot-taken");
        var status = "/api/v1/bookings/{booking_id}/status";
        assertThat(seeker.send("PATCH", status, booking, Map.of("status", "ACCEPTED")).status()).isEqualTo(403);
        good(provider.send("PATCH", status, booking, Map.of("status", "ACCEPTED")));
        good(provider.send("POST", "/api/v1/bookings/{booking_id}/timeline", booking,
                Map.of("event_type", "EN_ROUTE", "metadata", Map.of("minutes", 10))));
        var code = good(seeker.get("/api/v1/bookings/{booking_id}", booking, "")).at("/start_code");
        good(provider.send("PATCH", status, booking, Map.of("status", "IN_PROGRESS", "start_code", code)));
        good(provider.send("PATCH", status, booking, Map.of("status", "COMPLETED")));
        good(provider.get("/api/v1/bookings", NONE, "?role=provider&status=COMPLETED"));
    }

    private static void passwords(ContractClient stranger, ContractClient seeker) throws Exception {
        var phone = "+4930901821";
        var sessions = good(seeker.get("/api/v1/auth/sessions", NONE, ""));
        assertThat(sessions.body().at("/items")).isNotEmpty();
        // Each code is let in before the inbox is emptied: one that came late would pass for the next.
        stranger.control("/_local/inbox", "");
        var otp = Map.of("otp_id", good(stranger.send("POST", "/api/v1/auth/otp", NONE, Map.of("phone", phone))).at("/otp_id"));
        stranger.code("sms", phone);
        stranger.control("/_local/inbox", "");
        stranger.control("/_local/clock", "{\"advance\": \"PT1M\"}");
        good(stranger.send("POST", "/api/v1/auth/otp/{otp_id}/resend", otp, Map.of("channel", "SMS")));
        stranger.code("sms", phone);
        good(seeker.send("POST", "/api/v1/auth/password/change", NONE,
                Map.of("current_password", PASSWORD, "new_password", PASSWORD + "!")));
        stranger.control("/_local/inbox", "");
        var reset = good(stranger.send("POST", "/api/v1/auth/password/reset/request", NONE, Map.of("phone", phone)));
        good(stranger.send("POST", "/api/v1/auth/password/reset/confirm", NONE,
                Map.of("otp_id", reset.at("/otp_id"), "code", stranger.code("sms", phone), "new_password", PASSWORD + "?")));
        var tokens = good(stranger.send("POST", "/api/v1/auth/login", NONE, Map.of("username", phone, "password", PASSWORD + "?")));
        var fresh = good(stranger.send("POST", "/api/v1/auth/refresh", NONE, Map.of("refresh_token", tokens.at("/refresh_token"))));
        var again = good(stranger.send("POST", "/api/v1/auth/login", NONE, Map.of("username", phone, "password", PASSWORD + "?")));
        var user = stranger.as(fresh.at("/access_token"));
        var other = good(user.get("/api/v1/auth/sessions", NONE, "")).body()
                .at("/items")
                .valueStream()
                .filter(session -> !session.at("/current").asBoolean())
                .findFirst()
                .orElseThrow();
        good(user.send("DELETE", "/api/v1/auth/sessions/{session_id}", Map.of("session_id", other.at("/id").asText()), null));
        good(stranger.as(again.at("/access_token")).send("POST", "/api/v1/auth/logout", NONE, null));
    }
}

package dev.karigar.local.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import dev.karigar.local.benchmark.ApiCaller.Call;
import dev.karigar.local.development.AdminAccount;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the scenarios need, created through the API: a provider with a listing that can be booked at any hour, and a seeker. */
final class BenchmarkSetup {

    private static final String PASSWORD = "a long benchmark passphrase";
    private static final String SEEKER = "+12025550111";
    private static final String PROVIDER = "+12025550112";
    // The first message waits for the cold starts of all functions on its way.
    private static final Duration CODE_TIMEOUT = Duration.ofMinutes(2);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    private final ApiCaller api;
    private final String token;
    private final String listing;
    private final String category;
    private final Deque<String> slots = new ArrayDeque<>();

    private BenchmarkSetup(ApiCaller api, String token, String listing, String category) {
        this.api = api;
        this.token = token;
        this.listing = listing;
        this.category = category;
    }

    static BenchmarkSetup create(ApiCaller api) throws IOException, InterruptedException {
        var admin = api.send(login(AdminAccount.PHONE, AdminAccount.PASSWORD)).get("access_token").asText();
        var category = api.send(Call.post("/api/v1/services/categories", admin, "{\"name\": \"Benchmarking\"}")).get("id").asText();
        var provider = register(api, PROVIDER, "SERVICE_PROVIDER");
        api.send(Call.post("/api/v1/users/me/provider-profile", provider, """
                {"trade_name": "Bench Works", "skills": ["measuring"], "location": {"lat": 18.5204, "lng": 73.8567},
                 "service_radius_km": 50}"""));
        api.send(new Call("PUT", "/api/v1/services/availability", provider,
                "{\"time_zone\": \"UTC\", \"weekly\": [%s]}".formatted(allWeek())));
        var listing = api.send(Call.post("/api/v1/services/listings", provider, """
                {"category_id": "%s", "title": "Measuring", "description": "Measures durations.",
                 "base_price": {"amount": 50000, "currency": "INR"}, "pricing_unit": "VISIT",
                 "coverage_area": {"lat": 18.5204, "lng": 73.8567, "radius_km": 50}, "duration_minutes": 15,
                 "buffer_before_minutes": 0, "buffer_after_minutes": 0, "min_notice_minutes": 0, "instant_booking": false,
                 "cancellation_policy": "FLEXIBLE"}""".formatted(category))).get("id").asText();
        return new BenchmarkSetup(api, register(api, SEEKER, "SERVICE_SEEKER"), listing, category);
    }

    private static String allWeek() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> "{\"day\": \"%s\", \"from\": \"00:00\", \"to\": \"23:45\"}".formatted(day))
                .collect(Collectors.joining(", "));
    }

    private static String register(ApiCaller api, String phone, String role) throws IOException, InterruptedException {
        var registration = api.send(Call.post("/api/v1/auth/register", "", """
                {"phone": "%s", "password": "%s", "first_name": "Bench", "last_name": "Mark", "role": "%s"}""".formatted(phone, PASSWORD,
                role)));
        var verify = Call.post("/api/v1/auth/otp/" + registration.get("otp_id").asText() + "/verify", "",
                "{\"code\": \"%s\"}".formatted(code(api, phone)));
        return api.send(verify).get("access_token").asText();
    }

    private static String code(ApiCaller api, String phone) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + CODE_TIMEOUT.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode items = api.send(Call.get("/_local/inbox?channel=sms&to=" + phone.replace("+", "%2B"), "")).get("items");
            if (!items.isEmpty()) {
                var code = CODE.matcher(items.get(0).get("body").asText());
                if (code.find()) {
                    return code.group();
                }
            }
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
        throw new IllegalStateException("no code was received within " + CODE_TIMEOUT);
    }

    private static Call login(String phone, String password) {
        return Call.post("/api/v1/auth/login", "", "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(phone, password));
    }

    /** The seeker's access token. */
    String token() {
        return token;
    }

    /** Requests for the cold starts: each reads the database and changes nothing but sessions. */
    List<Call> firstCalls() {
        return List.of(login(), search(), categories());
    }

    Call login() {
        return login(SEEKER, PASSWORD);
    }

    Call categories() {
        return Call.get("/api/v1/services/categories", "");
    }

    Call search() {
        return Call.get("/api/v1/users/providers?location=18.52,73.85&radius_km=10&category=" + category, "");
    }

    /** Two weeks of free slots. */
    Call slots() {
        return slots(1, 15);
    }

    private Call slots(int fromDay, int toDay) {
        var today = LocalDate.now(Clock.systemUTC());
        return Call.get(
                "/api/v1/services/listings/%s/slots?from=%s&to=%s".formatted(listing, today.plusDays(fromDay), today.plusDays(toDay)), "");
    }

    /** A booking of a free slot, another one with each call. */
    Call book() throws IOException, InterruptedException {
        if (slots.isEmpty()) {
            StreamSupport.stream(api.send(slots(20, 50)).get("items").spliterator(), false)
                    .forEach(slot -> slots.add(slot.get("start").asText()));
        }
        return Call.post("/api/v1/bookings", token, """
                {"listing_id": "%s", "scheduled_at": "%s", "duration_minutes": 15,
                 "location": {"lat": 18.52, "lng": 73.85, "address": "1 Bench Street"}}""".formatted(listing, slots.remove()));
    }
}

package dev.karigar.local.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import dev.karigar.local.benchmark.ApiCaller.Call;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** A provider with a listing that can be booked round the clock, and a citizen who books, all made through the API. */
final class BenchmarkSetup {

    static final String PASSWORD = "a long benchmark passphrase";

    private static final String CITIZEN = "+12025550111";
    private static final String PROVIDER = "+12025550112";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private static final String ALL_WEEK = """
            {"time_zone": "UTC", "weekly": [{"day": "MONDAY", "from": "00:00", "to": "23:45"}, {"day": "TUESDAY", "from": "00:00", "to": "23:45"},
             {"day": "WEDNESDAY", "from": "00:00", "to": "23:45"}, {"day": "THURSDAY", "from": "00:00", "to": "23:45"},
             {"day": "FRIDAY", "from": "00:00", "to": "23:45"}, {"day": "SATURDAY", "from": "00:00", "to": "23:45"},
             {"day": "SUNDAY", "from": "00:00", "to": "23:45"}]}""";

    private final ApiCaller api;
    private final String citizen;
    private final String listing;
    private final String category;
    private final Deque<String> slots = new ArrayDeque<>();

    private BenchmarkSetup(ApiCaller api, String citizen, String listing, String category) {
        this.api = api;
        this.citizen = citizen;
        this.listing = listing;
        this.category = category;
    }

    static BenchmarkSetup open(ApiCaller api) throws IOException, InterruptedException {
        var admin = api.call(login("+12025550100", "local-admin-passphrase")).get("access_token").asText();
        var category = api.call(Call.post("/api/v1/services/categories", admin, "{\"name\": \"Benchmarking\"}")).get("id").asText();
        var provider = register(api, PROVIDER);
        api.call(Call.post("/api/v1/users/me/provider-profile", provider,
                """
                {"trade_name": "Bench Works", "skills": ["measuring"], "location": {"lat": 18.5204, "lng": 73.8567}, "service_radius_km": 50}"""));
        api.call(new Call("PUT", "/api/v1/services/availability", provider, ALL_WEEK));
        var listing = api.call(Call.post("/api/v1/services/listings", provider, """
                {"category_id": "%s", "title": "Measuring", "description": "Times things.", "base_price": {"amount": 50000, "currency": "INR"},
                 "pricing_unit": "VISIT", "coverage_area": {"lat": 18.5204, "lng": 73.8567, "radius_km": 50}, "duration_minutes": 15,
                 "buffer_before_minutes": 0, "buffer_after_minutes": 0, "min_notice_minutes": 0, "instant_booking": false,
                 "cancellation_policy": "FLEXIBLE"}""".formatted(category))).get("id").asText();
        return new BenchmarkSetup(api, register(api, CITIZEN), listing, category);
    }

    private static String register(ApiCaller api, String phone) throws IOException, InterruptedException {
        var asked = api.call(Call.post("/api/v1/auth/register", "", """
                {"phone": "%s", "password": "%s", "first_name": "Bench", "last_name": "Mark", "role": "%s"}""".formatted(phone, PASSWORD,
                phone.equals(PROVIDER) ? "SERVICE_PROVIDER" : "SERVICE_SEEKER")));
        var verify = Call.post("/api/v1/auth/otp/" + asked.get("otp_id").asText() + "/verify", "",
                "{\"code\": \"%s\"}".formatted(code(api, phone)));
        return api.call(verify).get("access_token").asText();
    }

    // The first code waits for the cold start of everything between here and the inbox.
    private static String code(ApiCaller api, String phone) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode items = api.call(Call.get("/_local/inbox?channel=sms&to=" + phone.replace("+", "%2B"), "")).get("items");
            if (!items.isEmpty()) {
                var code = CODE.matcher(items.get(0).get("body").asText());
                if (code.find()) {
                    return code.group();
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new IllegalStateException("no code arrived within " + PATIENCE);
    }

    private static Call login(String phone, String password) {
        return Call.post("/api/v1/auth/login", "", "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(phone, password));
    }

    Call login() {
        return login(CITIZEN, PASSWORD);
    }

    Call categories() {
        return Call.get("/api/v1/services/categories", "");
    }

    Call search() {
        return Call.get("/api/v1/users/providers?location=18.52,73.85&radius_km=10&category=" + category, "");
    }

    /** Two weeks of free starts. */
    Call slots() {
        return slots(1, 15);
    }

    private Call slots(int fromDay, int toDay) {
        var today = LocalDate.now(Clock.systemUTC());
        return Call.get(
                "/api/v1/services/listings/%s/slots?from=%s&to=%s".formatted(listing, today.plusDays(fromDay), today.plusDays(toDay)), "");
    }

    /** A booking of a slot that nobody has yet; every call another one. */
    Call book() throws IOException, InterruptedException {
        if (slots.isEmpty()) {
            StreamSupport.stream(api.call(slots(20, 50)).get("items").spliterator(), false)
                    .forEach(slot -> slots.add(slot.get("start").asText()));
        }
        return Call.post("/api/v1/bookings", citizen, """
                {"listing_id": "%s", "scheduled_at": "%s", "duration_minutes": 15,
                 "location": {"lat": 18.52, "lng": 73.85, "address": "1 Bench Street"}}""".formatted(listing, slots.remove()));
    }

    Call bookings() {
        return Call.get("/api/v1/bookings?role=requester", citizen);
    }
}

package dev.karigar.local.contract;

import static dev.karigar.local.contract.ContractStage.NONE;
import static dev.karigar.local.contract.ContractStage.success;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

final class BookingsPlay implements GroupPlay {

    @Override
    public void play(ContractStage stage) throws Exception {
        var provider = stage.provider();
        var seeker = stage.seeker();
        var listing = stage.newListing("Blocked drains");
        var from = stage.anonymous().now().plus(Duration.ofDays(2));
        var slots = success(stage.anonymous()
                .get("/api/v1/services/listings/{listing_id}/slots", Map.of("listing_id", listing),
                        "?from=" + from + "&to=" + from.plus(Duration.ofDays(2))));
        var body = Map.of("listing_id", listing, "scheduled_at", slots.at("/items/0/start"), "location",
                Map.of("lat", 52.5, "lng", 13.4, "address", "Alexanderplatz 1"));
        var booking = Map.of("booking_id", success(seeker.send("POST", "/api/v1/bookings", NONE, body)).at("/id"));
        assertThat(seeker.send("POST", "/api/v1/bookings", NONE, body).at("/code")).isEqualTo("slot-taken");
        var status = "/api/v1/bookings/{booking_id}/status";
        assertThat(seeker.send("PATCH", status, booking, Map.of("status", "ACCEPTED")).status()).isEqualTo(403);
        success(provider.send("PATCH", status, booking, Map.of("status", "ACCEPTED")));
        success(provider.send("POST", "/api/v1/bookings/{booking_id}/timeline", booking,
                Map.of("event_type", "EN_ROUTE", "metadata", Map.of("minutes", 10))));
        var code = success(seeker.get("/api/v1/bookings/{booking_id}", booking, "")).at("/start_code");
        success(provider.send("PATCH", status, booking, Map.of("status", "IN_PROGRESS", "start_code", code)));
        success(provider.send("PATCH", status, booking, Map.of("status", "COMPLETED")));
        success(provider.get("/api/v1/bookings", NONE, "?role=provider&status=COMPLETED"));
    }
}

package dev.karigar.local.contract;

import static dev.karigar.local.contract.ContractStage.NONE;
import static dev.karigar.local.contract.ContractStage.success;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Map;

final class ServicesPlay implements GroupPlay {

    @Override
    public void play(ContractStage stage) throws Exception {
        categories(stage);
        listings(stage);
        availability(stage.provider());
    }

    private static void categories(ContractStage stage) throws Exception {
        var admin = stage.admin();
        var path = "/api/v1/services/categories";
        var parent = stage.category();
        var child = success(admin.send("POST", path, NONE, Map.of("name", "Pipes", "parent_id", parent))).at("/id");
        success(admin.send("PATCH", path + "/{category_id}", Map.of("category_id", child), Map.of("icon", "pipe")));
        assertThat(admin.send("DELETE", path + "/{category_id}", Map.of("category_id", parent), null).status()).isEqualTo(409);
        success(admin.send("DELETE", path + "/{category_id}", Map.of("category_id", child), null));
        success(admin.get(path, NONE, ""));
    }

    private static void listings(ContractStage stage) throws Exception {
        var path = "/api/v1/services/listings";
        var listing = Map.of("listing_id", stage.newListing("Leaky taps"));
        success(stage.provider().send("PATCH", path + "/{listing_id}", listing, Map.of("duration_minutes", 45)));
        assertThat(stage.anonymous().get(path, NONE, "?q=leeky&near=52.5,13.4").at("/items/0/id")).isEqualTo(listing.get("listing_id"));
        success(stage.anonymous().get(path + "/{listing_id}", listing, ""));
        success(stage.provider().send("DELETE", path + "/{listing_id}", listing, null));
    }

    private static void availability(ContractClient provider) throws Exception {
        var path = "/api/v1/services/availability";
        var weekly = Arrays.stream(DayOfWeek.values()).map(day -> Map.of("day", day.name(), "from", "00:00", "to", "24:00")).toList();
        success(provider.send("PUT", path, NONE, Map.of("time_zone", "Europe/Berlin", "weekly", weekly)));
        success(provider.get(path, NONE, ""));
        var exception = success(provider.send("POST", path + "/exceptions", NONE, Map.of("date", "2100-01-01", "closed", true))).at("/id");
        success(provider.get(path + "/exceptions", NONE, ""));
        success(provider.send("DELETE", path + "/exceptions/{exception_id}", Map.of("exception_id", exception), null));
        success(provider.send("POST", path + "/exceptions", NONE, Map.of("date", "2100-01-02", "closed", true)));
        success(provider.call("DELETE", path + "/exceptions", NONE, "?date=2100-01-02", null));
    }
}

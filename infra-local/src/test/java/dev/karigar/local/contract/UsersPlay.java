package dev.karigar.local.contract;

import static dev.karigar.local.contract.ContractStage.NONE;
import static dev.karigar.local.contract.ContractStage.success;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

final class UsersPlay implements GroupPlay {

    @Override
    public void play(ContractStage stage) throws Exception {
        var provider = stage.provider();
        success(provider.get("/api/v1/users/me", NONE, ""));
        success(provider.send("PATCH", "/api/v1/users/me", NONE, Map.of("bio", "Fixes taps")));
        assertThat(provider.send("PATCH", "/api/v1/users/me", NONE, Map.of("roles", "ADMIN")).status()).isEqualTo(422);
        success(provider.send("PUT", "/api/v1/users/me/skills", NONE, Map.of("skill_tags", List.of("plumbing", "heating"))));
        var path = "/api/v1/users/me/certifications";
        var certification = success(provider.send("POST", path, NONE, Map.of("name", "Master plumber"))).at("/id");
        success(provider.get(path, NONE, ""));
        success(provider.send("DELETE", path + "/{certification_id}", Map.of("certification_id", certification), null));
        stage.newListing("Dripping taps");
        var found = success(stage.anonymous().get("/api/v1/users/providers", NONE, "?location=52.5,13.4&category=" + stage.category()));
        success(stage.anonymous().get("/api/v1/users/{user_id}", Map.of("user_id", found.at("/items/0/id")), ""));
    }
}

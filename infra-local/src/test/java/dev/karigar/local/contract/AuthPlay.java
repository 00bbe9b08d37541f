package dev.karigar.local.contract;

import static dev.karigar.local.contract.ContractStage.NONE;
import static dev.karigar.local.contract.ContractStage.PASSWORD;
import static dev.karigar.local.contract.ContractStage.success;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

final class AuthPlay implements GroupPlay {

    private static final String PHONE = "+4930901822";

    @Override
    public void play(ContractStage stage) throws Exception {
        var anonymous = stage.anonymous();
        success(anonymous.get("/.well-known/jwks.json", NONE, ""));
        success(anonymous.get("/.well-known/openid-configuration", NONE, ""));
        var user = stage.register(PHONE);
        assertThat(success(user.get("/api/v1/auth/sessions", NONE, "")).body().at("/items")).isNotEmpty();
        codes(anonymous);
        success(user.send("POST", "/api/v1/auth/password/change", NONE,
                Map.of("current_password", PASSWORD, "new_password", PASSWORD + "!")));
        resetPassword(anonymous);
        sessions(anonymous);
    }

    private static void codes(ContractClient anonymous) throws Exception {
        // The code is awaited before the inbox is emptied: arriving later, it would be mistaken for the next one.
        anonymous.control("/_local/inbox", "");
        var otp = Map.of("otp_id", success(anonymous.send("POST", "/api/v1/auth/otp", NONE, Map.of("phone", PHONE))).at("/otp_id"));
        anonymous.code("sms", PHONE);
        anonymous.control("/_local/inbox", "");
        anonymous.control("/_local/clock", "{\"advance\": \"PT1M\"}");
        success(anonymous.send("POST", "/api/v1/auth/otp/{otp_id}/resend", otp, Map.of("channel", "SMS")));
        anonymous.code("sms", PHONE);
    }

    private static void resetPassword(ContractClient anonymous) throws Exception {
        anonymous.control("/_local/inbox", "");
        var reset = success(anonymous.send("POST", "/api/v1/auth/password/reset/request", NONE, Map.of("phone", PHONE)));
        success(anonymous.send("POST", "/api/v1/auth/password/reset/confirm", NONE,
                Map.of("otp_id", reset.at("/otp_id"), "code", anonymous.code("sms", PHONE), "new_password", PASSWORD + "?")));
    }

    private static void sessions(ContractClient anonymous) throws Exception {
        var login = Map.of("username", PHONE, "password", PASSWORD + "?");
        var tokens = success(anonymous.send("POST", "/api/v1/auth/login", NONE, login));
        var refresh = Map.of("refresh_token", tokens.at("/refresh_token"));
        var user = anonymous.as(success(anonymous.send("POST", "/api/v1/auth/refresh", NONE, refresh)).at("/access_token"));
        var second = anonymous.as(success(anonymous.send("POST", "/api/v1/auth/login", NONE, login)).at("/access_token"));
        var otherSession = success(user.get("/api/v1/auth/sessions", NONE, "")).body()
                .at("/items")
                .valueStream()
                .filter(session -> !session.at("/current").asBoolean())
                .findFirst()
                .orElseThrow();
        success(user.send("DELETE", "/api/v1/auth/sessions/{session_id}", Map.of("session_id", otherSession.at("/id").asText()), null));
        success(second.send("POST", "/api/v1/auth/logout", NONE, null));
    }
}

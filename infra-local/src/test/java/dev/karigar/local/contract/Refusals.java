package dev.karigar.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

/** Requests that the stack refuses, as clients make them: the contract checks that each problem is declared for its operation. */
final class Refusals {

    /** What {@link #play} meets. */
    static final Set<String> CODES = Set.of("malformed-request", "invalid-cursor", "idempotency-key-required", "invalid-idempotency-key",
            "unauthenticated", "invalid-credentials", "otp-invalid", "otp-expired", "refresh-token-invalid", "refresh-token-reused",
            "forbidden", "not-found", "precondition-failed", "unsupported-media-type", "content-too-large", "validation-failed",
            "idempotency-key-reused");

    private static final Map<String, String> NONE = Map.of();
    private static final String UNKNOWN = "0198f7a2-5c3e-7b41-9d02-6f1e8a4c7d10";
    private static final String PHONE = "+4930901822";
    private static final String PASSWORD = "correct horse battery staple";

    private Refusals() {
    }

    static void play(ContractClient stranger, ContractClient provider) throws Exception {
        bodies(stranger);
        resources(stranger, provider);
        idempotency(stranger, provider);
        var session = codes(stranger);
        tokens(stranger, session);
    }

    private static void bodies(ContractClient stranger) throws Exception {
        var register = "/api/v1/auth/register";
        refused(400, stranger.call("POST", register, NONE, "", "{"));
        refused(400, stranger.call("POST", register, NONE, "", null));
        refused(415, stranger.with("Content-Type", "text/plain").call("POST", register, NONE, "", "{}"));
        refused(413, stranger.call("POST", register, NONE, "", "\"" + "x".repeat(1_000_001) + "\""));
        refused(422, stranger.call("POST", register, NONE, "", "{\"phone\": 1, \"color\": \"red\"}"));
        refused(422, stranger.with("Content-Type", "application/x-www-form-urlencoded")
                .call("POST", "/api/v1/auth/login", NONE, "", "grant_type=refresh_token"));
    }

    private static void resources(ContractClient stranger, ContractClient provider) throws Exception {
        refused(401, stranger.get("/api/v1/users/me", NONE, ""));
        refused(401, stranger.as("broken").get("/api/v1/auth/sessions", NONE, ""));
        refused(403, provider.send("POST", "/api/v1/services/categories", NONE, Map.of("name", "Plumbing")));
        refused(404, stranger.get("/api/v1/users/{user_id}", Map.of("user_id", UNKNOWN), ""));
        refused(404, stranger.get("/api/v1/users/{user_id}", Map.of("user_id", "not-an-id"), ""));
        refused(404, provider.send("DELETE", "/api/v1/auth/sessions/{session_id}", Map.of("session_id", UNKNOWN), null));
        refused(404,
                provider.send("DELETE", "/api/v1/users/me/certifications/{certification_id}", Map.of("certification_id", UNKNOWN), null));
        refused(400, provider.get("/api/v1/auth/sessions", NONE, "?cursor=forged"));
        refused(400, provider.get("/api/v1/users/me/certifications", NONE, "?cursor=forged"));
        refused(400, stranger.get("/api/v1/users/providers", NONE, "?cursor=forged"));
        refused(422, stranger.get("/api/v1/users/providers", NONE, "?limit=0"));
        refused(422, stranger.get("/api/v1/users/providers", NONE, "?limit=101"));
        assertThat(stranger.get("/api/v1/users/providers", NONE, "?limit=100").status()).isEqualTo(200);
        refused(412, provider.with("If-Match", "\"v0\"").send("PATCH", "/api/v1/users/me", NONE, Map.of("bio", "Stale")));
        refused(412,
                provider.with("If-Match", "\"v0\"").call("PUT", "/api/v1/users/me/skills", NONE, "", "{\"skill_tags\": [\"plumbing\"]}"));
    }

    private static void idempotency(ContractClient stranger, ContractClient provider) throws Exception {
        refused(400, provider.with("Idempotency-Key", "").send("POST", "/api/v1/bookings", NONE, Map.of()));
        refused(400, stranger.with("Idempotency-Key", "k".repeat(256)).send("POST", "/api/v1/auth/otp", NONE, Map.of("phone", PHONE)));
        var repeated = provider.with("Idempotency-Key", "contract-refusals");
        var path = "/api/v1/users/me/certifications";
        var first = repeated.send("POST", path, NONE, Map.of("name", "Gas fitter"));
        assertThat(repeated.send("POST", path, NONE, Map.of("name", "Gas fitter")).body()).isEqualTo(first.body());
        refused(422, repeated.send("POST", path, NONE, Map.of("name", "Another")));
    }

    /** @return the answer of a login */
    private static ContractClient.Answer codes(ContractClient stranger) throws Exception {
        var verify = "/api/v1/auth/otp/{otp_id}/verify";
        refused(404, stranger.send("POST", verify, Map.of("otp_id", UNKNOWN), Map.of("code", "000000")));
        refused(404, stranger.send("POST", "/api/v1/auth/otp/{otp_id}/resend", Map.of("otp_id", UNKNOWN), Map.of("channel", "SMS")));
        var sent = stranger.send("POST", "/api/v1/auth/register", NONE,
                Map.of("phone", PHONE, "password", PASSWORD, "first_name", "Asha", "last_name", "Rao", "role", "SERVICE_SEEKER"));
        var otp = Map.of("otp_id", sent.at("/otp_id"));
        var code = stranger.code("sms", PHONE);
        refused(429, stranger.send("POST", "/api/v1/auth/otp/{otp_id}/resend", otp, Map.of("channel", "SMS")));
        refused(401, stranger.send("POST", verify, otp, Map.of("code", code.equals("000000") ? "000001" : "000000")));
        var session = stranger.send("POST", verify, otp, Map.of("code", code));
        refused(410, stranger.send("POST", verify, otp, Map.of("code", code)));
        refused(404, stranger.send("POST", "/api/v1/auth/password/reset/confirm", NONE,
                Map.of("otp_id", UNKNOWN, "code", code, "new_password", PASSWORD)));
        return session;
    }

    private static void tokens(ContractClient stranger, ContractClient.Answer session) throws Exception {
        var refresh = "/api/v1/auth/refresh";
        refused(401, stranger.send("POST", "/api/v1/auth/login", NONE, Map.of("username", PHONE, "password", "wrong password")));
        refused(401, stranger.send("POST", refresh, NONE, Map.of("refresh_token", "broken")));
        refused(401,
                stranger.as(session.at("/access_token"))
                        .send("POST", "/api/v1/auth/password/change", NONE,
                                Map.of("current_password", "wrong password", "new_password", PASSWORD)));
        stranger.send("POST", refresh, NONE, Map.of("refresh_token", session.at("/refresh_token")));
        stranger.control("/_local/clock", "{\"advance\": \"PT2M\"}");
        refused(401, stranger.send("POST", refresh, NONE, Map.of("refresh_token", session.at("/refresh_token"))));
    }

    private static void refused(int status, ContractClient.Answer answer) {
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(status);
    }
}

package dev.karigar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.web.fixture.InMemoryStores;
import dev.karigar.web.fixture.NotesFunction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFunctionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final UUID USER = new UUID(0x7001, 0x8001);

    private static TestTokens tokens;
    @AutoClose
    private static NotesFunction function;
    private static ApiClient stranger;
    private static ApiClient user;

    @BeforeAll
    static void start() {
        tokens = TestTokens.create(CLOCK);
        function = new NotesFunction(Map.of("SECRETS", tokens.location(), "ISSUER", TestTokens.ISSUER), CLOCK);
        stranger = new ApiClient(function);
        user = stranger.as(tokens.token(USER, "SERVICE_SEEKER"));
    }

    private static void assertProblem(ApiAnswer answer, int status, String code) {
        assertThat(answer.text()).contains("\"" + code + "\"");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.at("/trace_id")).isNotEmpty().isEqualTo(answer.header("x-request-id"));
        assertThat(answer.at("/instance")).startsWith("/");
        assertThat(answer.at("/type")).isNotEmpty();
        assertThat(answer.at("/title")).isNotEmpty();
    }

    @Test
    void a_list_is_paged_by_a_signed_cursor() {
        var first = stranger.get("/api/v1/notes?limit=30").send();
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("content-type")).startsWith("application/json");
        assertThat(first.json().at("/items")).hasSize(30);
        var second = stranger.get("/api/v1/notes?limit=30&cursor=" + first.at("/next_cursor")).send();
        assertThat(second.json().at("/items")).hasSize(20);
        assertThat(second.json().at("/next_cursor").isNull()).as("null is written, not left out: " + second.text()).isTrue();
        assertThat(second.json().has("next_cursor")).isTrue();
        assertProblem(stranger.get("/api/v1/notes?location=1,2&cursor=" + first.at("/next_cursor")).send(), 400, "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%20", "AAAA", "!!!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", ""})
    void a_forged_cursor_is_refused(String cursor) {
        assertProblem(stranger.get("/api/v1/notes?cursor=" + cursor).send(), 400, "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=-1", "limit=abc", "limit=99999999999", "limit=1.5"})
    void a_bad_limit_is_a_validation_problem(String query) {
        var answer = stranger.get("/api/v1/notes?" + query).send();
        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/limit");
    }

    @Test
    void query_values_keep_their_commas_and_the_seeds_literal_comparison_works() {
        assertThat(stranger.get("/api/v1/notes?location=52.5,13.4&rating>=4").send().at("/items/0/title")).isEqualTo("52.5,13.4 4");
        assertThat(stranger.get("/api/v1/notes?location=52.5%2C13.4&rating%3E=4").send().at("/items/0/title")).isEqualTo("52.5,13.4 4");
    }

    @Test
    void a_trailing_slash_is_the_same_route() {
        assertThat(stranger.get("/api/v1/notes/").send().status()).isEqualTo(200);
    }

    @Test
    void unreadable_queries_are_refused() {
        assertProblem(stranger.get("/api/v1/notes?location=%zz").send(), 400, "malformed-request");
        assertProblem(stranger.get("/api/v1/notes?location=%C3%28").send(), 400, "malformed-request");
        assertProblem(stranger.get("/api/v1/notes?location=a%00b").send(), 422, "validation-failed");
        assertProblem(stranger.get("/api/v1/notes?location=" + "a".repeat(5000)).send(), 422, "validation-failed");
    }

    @Test
    void unknown_paths_wrong_methods_and_undeclared_controllers_are_refused() {
        assertProblem(stranger.get("/api/v1/nothing").send(), 404, "not-found");
        assertProblem(stranger.get("/api/v1/notes/undeclared").send(), 404, "not-found");
        assertProblem(stranger.get("/api/v1/no%2Fthing/%zz/ä/ /|").send(), 404, "not-found");
        assertProblem(stranger.delete("/api/v1/notes").send(), 405, "method-not-allowed");
        assertProblem(stranger.call("PROPFIND", "/api/v1/notes").send(), 405, "method-not-allowed");
        assertProblem(user.patch("/api/v1/notes/not-an-id").send(), 404, "not-found");
    }

    @Test
    void a_good_body_is_read() {
        var answer = user.post("/api/v1/notes").body("""
                {"note_title": "Grüße 😀", "star_count": 3, "due_at": "2026-11-22T18:20:00+02:00", "price": {"amount": 4500, "currency": "EUR"},
                 "location": {"lat": 52, "lng": 13.4}, "tags": ["a"], "options": [{"amount": 1, "currency": "INR"}],
                 "metadata": {"any": [1, true, null, {"x": "y"}]}, "colour": "RED", "parent_id": null}""").send();
        assertThat(answer.at("/title")).isEqualTo("Grüße 😀");
        assertThat(answer.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}                                                   | /note_title     | required",
            "{\"note_title\": null}                               | /note_title     | required",
            "{\"note_title\": 5}                                  | /note_title     | invalid-type",
            "{\"note_title\": \"\"}                               | /note_title     | invalid-length",
            "{\"note_title\": \"123456789012345678901\"}          | /note_title     | invalid-length",
            "{\"note_title\": \"a\\u0000b\"}                      | /note_title     | invalid-value",
            "{\"note_title\": \"a\", \"id\": 1}                   | /id             | unknown-field",
            "{\"note_title\": \"a\", \"star_count\": \"3\"}       | /star_count     | invalid-type",
            "{\"note_title\": \"a\", \"star_count\": 1.5}         | /star_count     | invalid-type",
            "{\"note_title\": \"a\", \"star_count\": 3000000000}  | /star_count     | out-of-range",
            "{\"note_title\": \"a\", \"star_count\": 1e400}       | /star_count     | out-of-range",
            "{\"note_title\": \"a\", \"due_at\": \"tomorrow\"}    | /due_at         | invalid-format",
            "{\"note_title\": \"a\", \"due_at\": \"2026-02-30T00:00:00Z\"} | /due_at | invalid-format",
            "{\"note_title\": \"a\", \"parent_id\": \"1-1-1-1-1\"} | /parent_id     | invalid-format",
            "{\"note_title\": \"a\", \"price\": 5}                | /price          | invalid-type",
            "{\"note_title\": \"a\", \"price\": {\"amount\": -1, \"currency\": \"EUR\"}} | /price/amount | out-of-range",
            "{\"note_title\": \"a\", \"price\": {\"amount\": 1, \"currency\": \"EURO\"}} | /price/currency | invalid-format",
            "{\"note_title\": \"a\", \"price\": {\"amount\": 1, \"currency\": \"XQX\"}} | /price/currency | invalid-value",
            "{\"note_title\": \"a\", \"location\": {\"lat\": 91, \"lng\": 1}} | /location/lat | out-of-range",
            "{\"note_title\": \"a\", \"tags\": \"x\"}             | /tags           | invalid-type",
            "{\"note_title\": \"a\", \"tags\": [1]}               | /tags/0         | invalid-type",
            "{\"note_title\": \"a\", \"tags\": [\"a\", \"toolong\"]} | /tags/1       | invalid-length",
            "{\"note_title\": \"a\", \"options\": [{\"amount\": 1, \"currency\": \"EUR\", \"x/y\": 1}]} | /options/0/x~1y | unknown-field",
            "{\"note_title\": \"a\", \"options\": [{\"amount\": -5, \"currency\": \"EUR\"}]} | /options/0/amount | out-of-range",
            "{\"note_title\": \"a\", \"metadata\": []}            | /metadata       | invalid-type",
            "{\"note_title\": \"a\", \"colour\": \"BLUE\"}        | /colour         | unknown-value",
            "[]                                                   | ''              | invalid-type"})
    void every_fault_of_a_body_has_its_pointer(String body, String pointer, String code) {
        var answer = user.post("/api/v1/notes").body(body).send();
        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code")).as(answer.text()).isEqualTo(code);
    }

    @Test
    void all_faults_of_shape_are_told_at_once() {
        var answer = user.post("/api/v1/notes").body("{\"star_count\": true, \"x\": 1, \"colour\": 5}").send();
        assertThat(answer.json().at("/errors")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "", "nul", "{\"note_title\": \"a\"} x", "{\"note_title\": \"a\", \"note_title\": \"b\"}", "{'a': 1}", "\u0000"})
    void what_is_not_json_is_malformed(String body) {
        assertProblem(user.post("/api/v1/notes").body(body).send(), 400, "malformed-request");
    }

    @Test
    void invalid_utf8_deep_nesting_and_large_bodies_are_refused() {
        byte[] latin1 = "{\"note_title\": \"Gr\u00fc\u00dfe\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(user.post("/api/v1/notes").body(latin1, "application/json", true).send(), 400, "malformed-request");
        assertProblem(user.post("/api/v1/notes").body("[".repeat(100_000)).send(), 400, "malformed-request");
        assertProblem(user.post("/api/v1/notes").body("{\"note_title\": \"" + "a".repeat(1_100_000) + "\"}").send(), 413,
                "content-too-large");
    }

    @Test
    void only_json_is_read() {
        byte[] body = "{\"note_title\": \"a\"}".getBytes(StandardCharsets.UTF_8);
        assertProblem(user.post("/api/v1/notes").body(body, "text/plain", false).send(), 415, "unsupported-media-type");
        assertProblem(user.post("/api/v1/notes").body(body, "application/xml", false).send(), 415, "unsupported-media-type");
        assertProblem(user.post("/api/v1/notes").form("note_title=a").send(), 415, "unsupported-media-type");
        assertThat(user.post("/api/v1/notes").body(body, "application/json; charset=utf-8", false).send().status()).isEqualTo(201);
    }

    @Test
    void strangers_are_asked_for_a_token_before_anything_else_is_said() {
        assertProblem(stranger.post("/api/v1/notes").body("{").send(), 401, "unauthenticated");
        assertProblem(stranger.as("garbage").post("/api/v1/notes").send(), 401, "unauthenticated");
        assertProblem(stranger.post("/api/v1/notes").header("authorization", "Basic abc").send(), 401, "unauthenticated");
        assertProblem(stranger.as("garbage").get("/api/v1/notes").send(), 401, "unauthenticated");
    }

    @Test
    void forged_and_expired_tokens_are_refused() throws Exception {
        var foreign = new RSAKeyGenerator(2048).keyID("test-key").generate();
        var good = tokens.claims(USER).build();
        var late = tokens.claims(USER).expirationTime(Date.from(CLOCK.instant())).build();
        var elsewhere = tokens.claims(USER).audience("other").build();
        var stranger2 = tokens.claims(USER).issuer("https://evil.test").build();
        var future = tokens.claims(USER).issueTime(Date.from(CLOCK.instant().plusSeconds(600))).build();
        assertThat(call(tokens.sign(good, "at+jwt", tokens.key()))).isEqualTo(201);
        assertThat(call(tokens.sign(good, "at+jwt", foreign))).isEqualTo(401);
        assertThat(call(tokens.sign(good, "JWT", tokens.key()))).as("another kind of token").isEqualTo(401);
        assertThat(call(tokens.sign(late, "at+jwt", tokens.key()))).isEqualTo(401);
        assertThat(call(tokens.sign(elsewhere, "at+jwt", tokens.key()))).isEqualTo(401);
        assertThat(call(tokens.sign(stranger2, "at+jwt", tokens.key()))).isEqualTo(401);
        assertThat(call(tokens.sign(future, "at+jwt", tokens.key()))).isEqualTo(401);
        assertThat(call(new PlainJWT(good).serialize())).as("alg none").isEqualTo(401);
        assertThat(call(hmacWithPublicKey(good))).as("HS256 with the public key").isEqualTo(401);
    }

    private static int call(String token) {
        return stranger.as(token).post("/api/v1/notes").body("{\"note_title\": \"a\"}").send().status();
    }

    private static String hmacWithPublicKey(JWTClaimsSet claims) throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test-key").type(new JOSEObjectType("at+jwt")).build();
        var jwt = new SignedJWT(header, claims);
        jwt.sign(new MACSigner(tokens.key().toRSAPublicKey().getEncoded()));
        return jwt.serialize();
    }

    @Test
    void a_role_that_is_missing_is_looked_up_before_it_is_refused() {
        var path = "/api/v1/notes/" + USER + "/refuse";
        assertProblem(user.post(path).key("r0").send(), 403, "forbidden");
        function.context().getBean(InMemoryStores.class).upgraded.add(USER);
        assertProblem(user.post(path).key("r1").send(), 409, "slot-taken");
    }

    @Test
    void a_repeated_key_gets_the_first_answer() {
        var body = "{\"note_title\": \"once\"}";
        var first = user.post("/api/v1/notes").key("k1").body(body).send();
        var again = user.post("/api/v1/notes").key("k1").body(body).send();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("idempotent-replayed")).isEqualTo("true");
        assertThat(again.header("content-type")).startsWith("application/json");
        assertThat(first.header("idempotent-replayed")).isNull();
        assertProblem(user.post("/api/v1/notes").key("k1").body("{\"note_title\": \"other\"}").send(), 422, "idempotency-key-reused");
        assertProblem(user.post("/api/v1/notes").key("busy").body(body).send(), 409, "request-in-progress");
        assertProblem(user.post("/api/v1/notes").key("k".repeat(256)).body(body).send(), 400, "invalid-idempotency-key");
    }

    @Test
    void a_refusal_is_kept_under_its_key_too() {
        var provider = stranger.as(tokens.token(USER, "SERVICE_PROVIDER"));
        var path = "/api/v1/notes/" + USER + "/refuse";
        assertProblem(provider.post(path).send(), 400, "idempotency-key-required");
        var first = provider.post(path).key("k2").send();
        var again = provider.post(path).key("k2").send();
        assertProblem(first, 409, "slot-taken");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("content-type")).startsWith("application/problem+json");
        assertThat(first.json().at("/attempts_left").asInt()).isPositive();
    }

    @Test
    void limits_count_by_peer_address_and_no_header_changes_it() {
        var from = "198.51.100.1";
        for (int i = 0; i < 1200; i++) {
            stranger.get("/api/v1/notes?limit=1").from(from).header("x-forwarded-for", "10.0.0." + i).send();
        }
        var refused = stranger.get("/api/v1/notes?limit=1").from(from).send();
        assertProblem(refused, 429, "rate-limited");
        assertThat(refused.header("retry-after")).isEqualTo("1");
        assertThat(refused.header("ratelimit")).contains("r=0");
        assertThat(refused.header("ratelimit-policy")).contains("q=1200");
        assertThat(stranger.get("/api/v1/notes?limit=1").from("198.51.100.2").send().status()).isEqualTo(200);
    }

    @Test
    void a_browser_on_another_origin_is_the_gateways_affair_even_on_this_machine() {
        var answer = stranger.get("/api/v1/notes").header("origin", "https://app.example").header("host", "127.0.0.1:8080").send();
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_fault_says_only_its_trace_id() {
        var answer = stranger.get("/api/v1/notes/broken").header("x-request-id", "my-id-1").send();
        assertProblem(answer, 500, "internal-error");
        assertThat(answer.text()).doesNotContain("hunter2").doesNotContain("IllegalState");
        assertThat(answer.header("x-request-id")).isEqualTo("my-id-1");
        assertThat(stranger.get("/api/v1/notes").header("x-request-id", "bad\nid").send().header("x-request-id")).isEqualTo("test-request");
    }
}

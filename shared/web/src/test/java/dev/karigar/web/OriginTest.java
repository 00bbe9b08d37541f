package dev.karigar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.web.fixture.InMemoryStores;
import dev.karigar.web.fixture.NotesFunction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API behind CloudFront, and without it. */
class OriginTest {

    private static final String NOTES = "/api/v1/notes";

    private final MutableClock clock = new MutableClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final TestTokens tokens = TestTokens.create(clock);
    private NotesFunction function = start("on");

    @BeforeEach
    void storeKey() throws IOException {
        store("origin-key", "first");
    }

    @AfterEach
    void stop() {
        function.close();
    }

    private NotesFunction start(String check) {
        return new NotesFunction(Map.of("SECRETS", tokens.location(), "ISSUER", TestTokens.ISSUER, "ORIGIN_CHECK", check), clock);
    }

    private void store(String name, String key) throws IOException {
        Files.writeString(tokens.directory().resolve(name), key);
    }

    private ApiAnswer withKey(String key) {
        return new ApiClient(function).get(NOTES).header("x-karigar-origin", key).header("x-karigar-viewer", "198.51.100.1").send();
    }

    private Set<String> bucketNames() {
        return function.context().getBean(InMemoryStores.class).consumed.keySet();
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/notes", "GET, /api/v1/nothing", "PUT, /api/v1/notes", "GET, /api/v1/notes?x=%zz"})
    void a_request_that_bypasses_cloudfront_is_refused_on_every_path(String method, String path) {
        var answer = new ApiClient(function).call(method, path).send();

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo("direct-access");
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.at("/trace_id")).isEqualTo(answer.header("x-request-id"));
    }

    @ParameterizedTest
    @CsvSource({"second", "firs", "firstt", "FIRST", "''"})
    void a_wrong_key_is_refused_and_consumes_no_token(String key) {
        assertThat(withKey(key).status()).isEqualTo(403);
        assertThat(bucketNames()).isEmpty();
    }

    @Test
    void a_request_with_the_key_is_answered() {
        assertThat(withKey("first").status()).isEqualTo(200);
    }

    @Test
    void a_rotated_key_is_accepted_30_seconds_after_the_last_read() throws IOException {
        assertThat(withKey("first").status()).isEqualTo(200);
        store("origin-key", "second");
        clock.advance(Duration.ofSeconds(29));
        assertThat(withKey("second").status()).isEqualTo(403);

        clock.advance(Duration.ofSeconds(1));

        assertThat(withKey("second").status()).isEqualTo(200);
    }

    @Test
    void the_previous_key_is_accepted_while_it_is_stored() throws IOException {
        store("origin-key", "second");
        store("origin-key.previous", "first");

        assertThat(withKey("first").status()).isEqualTo(200);
        assertThat(withKey("second").status()).isEqualTo(200);
    }

    @Test
    void wrong_keys_read_the_secret_once_per_interval() throws IOException {
        assertThat(withKey("wrong").status()).isEqualTo(403);
        Files.delete(tokens.directory().resolve("origin-key"));
        assertThat(withKey("wrong").status()).isEqualTo(403);
        clock.advance(Duration.ofSeconds(30));

        assertThat(withKey("wrong").status()).as("the read that fails").isEqualTo(500);
        assertThat(withKey("wrong").status()).isEqualTo(403);
        assertThat(withKey("first").status()).isEqualTo(200);
    }

    @Test
    void scheduled_events_need_no_key() throws IOException {
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> function
                .handleRequest(new ByteArrayInputStream("{\"detail-type\":\"no-such-task\"}".getBytes(StandardCharsets.UTF_8)), out, null))
                .hasMessageContaining("no scheduled task");
    }

    @ParameterizedTest
    @CsvSource({"198.51.100.10, 198.51.100.10", "2001:db8:1:2:3:4:5:6, 20010db800010002/64", "2001:db8:1:2::9, 20010db800010002/64",
            "2001:db8::1, 20010db800000000/64", "unknown, 203.0.113.7", "host.example, 203.0.113.7"})
    void behind_cloudfront_the_client_address_is_the_one_that_cloudfront_reports(String viewer, String bucket) {
        new ApiClient(function).get(NOTES)
                .header("x-karigar-origin", "first")
                .header("x-karigar-viewer", viewer)
                .header("x-forwarded-for", "192.0.2.99")
                .send();

        assertThat(bucketNames()).containsExactly("PUBLIC_READ:address:" + bucket);
    }

    @Test
    void without_cloudfront_headers_do_not_change_the_client_address_and_no_key_is_needed() {
        function.close();
        function = start("off");

        var answer = new ApiClient(function).get(NOTES)
                .header("x-karigar-viewer", "198.51.100.10")
                .header("x-forwarded-for", "192.0.2.99")
                .send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(bucketNames()).containsExactly("PUBLIC_READ:address:203.0.113.7");
    }

    @Test
    void addresses_of_one_ipv6_network_share_a_bucket() {
        function.close();
        function = start("off");
        var client = new ApiClient(function);

        client.get(NOTES).from("2001:db8:1:2::1").send();
        client.get(NOTES).from("2001:db8:1:2:ffff::2").send();
        client.get(NOTES).from("2001:db8:1:3::1").send();
        client.get(NOTES).from("::ffff:198.51.100.10").send();

        assertThat(bucketNames()).containsExactlyInAnyOrder("PUBLIC_READ:address:20010db800010002/64",
                "PUBLIC_READ:address:20010db800010003/64", "PUBLIC_READ:address:198.51.100.10");
    }

    @Test
    void any_value_but_on_and_off_fails_the_start() {
        assertThatThrownBy(() -> start("yes")).hasStackTraceContaining("ORIGIN_CHECK is on or off");
    }
}

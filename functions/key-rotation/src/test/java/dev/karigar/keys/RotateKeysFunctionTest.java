package dev.karigar.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.karigar.kernel.KeyLifetimes;
import dev.karigar.platform.Secrets;
import dev.karigar.testing.clock.MutableClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateKeysFunctionTest {

    private static final String SCHEDULE = """
            {"version": "0", "id": "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa", "detail-type": "rotate-keys-step", "source": "aws.scheduler",
             "account": "123456789012", "time": "2026-11-22T12:00:00Z", "region": "eu-central-1", "resources": [], "detail": {}}""";
    private static final String ENSURE = "{\"action\": \"ensure\"}";
    private static final String ROTATE = "{\"action\": \"rotate\"}";

    @TempDir
    Path directory;

    private final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");

    @Test
    void a_new_deployment_creates_every_key_once() {
        onBothStores(store -> {
            assertThat(call(store, ENSURE)).contains("made cursor-key", "made otp-key", "made origin-key", "made a private key",
                    "published ");
            var made = all(store);
            assertThat(Base64.getDecoder().decode(store.value(Secrets.CURSOR_KEY))).hasSize(32);
            assertThat(Base64.getDecoder().decode(store.value(Secrets.OTP_KEY))).hasSize(32);
            assertThat(store.value(Secrets.OTP_KEY)).isNotEqualTo(store.value(Secrets.CURSOR_KEY));
            assertThat(Base64.getUrlDecoder().decode(store.value(Secrets.ORIGIN_KEY))).hasSize(32);
            assertThat(ids(store, Secrets.VERIFICATION_KEYS)).hasSize(1).isEqualTo(ids(store, Secrets.SIGNING_KEYS));
            assertThat(keys(store, Secrets.VERIFICATION_KEYS)).noneMatch(JWK::isPrivate);
            assertThat(keys(store, Secrets.SIGNING_KEYS)).allMatch(JWK::isPrivate);

            clock.advance(Duration.ofDays(400));
            assertThat(call(store, ENSURE)).contains("\"done\":[]");
            assertThat(call(store, "{}")).contains("\"done\":[]");
            assertThat(all(store)).isEqualTo(made);
        });
    }

    @Test
    void the_schedule_completes_a_rotation_and_every_token_is_verifiable_until_it_expires() {
        onBothStores(store -> {
            call(store, ENSURE);
            var first = ids(store, Secrets.SIGNING_KEYS).getFirst();
            var tokens = new Tokens(store);
            call(store, ROTATE);
            for (int hour = 0; hour < 8; hour++) {
                for (int minute = 0; minute < 60; minute += 5) {
                    tokens.sign();
                    clock.advance(Duration.ofMinutes(5));
                    tokens.checkAll();
                }
                call(store, SCHEDULE);
                tokens.checkAll();
            }
            assertThat(tokens.signers()).hasSize(2).startsWith(first);
            assertThat(ids(store, Secrets.SIGNING_KEYS)).isEqualTo(ids(store, Secrets.VERIFICATION_KEYS)).doesNotContain(first);
            assertThat(call(store, SCHEDULE)).contains("\"done\":[]");
        });
    }

    /** Tokens signed with a key that was read up to five minutes before, and verified until they expire after 15 minutes. */
    private final class Tokens {

        private record Signed(String key, Instant at) {
        }

        private final SecretStoreUnderTest store;
        private final List<Signed> open = new ArrayList<>();
        private final LinkedHashSet<String> signers = new LinkedHashSet<>();
        private String cached;

        Tokens(SecretStoreUnderTest store) {
            this.store = store;
            this.cached = ids(store, Secrets.SIGNING_KEYS).getFirst();
        }

        void sign() {
            // The oldest possible cache entry: the key read five minutes ago signs, and is read again afterwards.
            open.add(new Signed(cached, clock.instant()));
            signers.add(cached);
            cached = ids(store, Secrets.SIGNING_KEYS).getFirst();
        }

        void checkAll() {
            open.removeIf(token -> !clock.instant().isBefore(token.at().plus(KeyLifetimes.TOKEN_TTL)));
            assertThat(ids(store, Secrets.VERIFICATION_KEYS)).containsAll(open.stream().map(Signed::key).toList());
        }

        List<String> signers() {
            return List.copyOf(signers);
        }
    }

    @Test
    void a_key_is_published_three_hours_before_it_signs_and_as_long_after() {
        onBothStores(store -> {
            call(store, ENSURE);
            var first = ids(store, Secrets.SIGNING_KEYS).getFirst();
            assertThat(call(store, ROTATE)).contains("\"next_due\":\"" + clock.instant().plus(KeyLifetimes.PUBLISHED_BEFORE_SIGNING));
            assertThat(call(store, ROTATE)).contains("\"done\":[]");
            assertThat(ids(store, Secrets.SIGNING_KEYS)).hasSize(2).startsWith(first);
            var second = ids(store, Secrets.VERIFICATION_KEYS).getLast();

            clock.advance(KeyLifetimes.PUBLISHED_BEFORE_SIGNING.minusSeconds(1));
            assertThat(call(store, ROTATE)).contains("\"done\":[]");
            clock.advance(Duration.ofSeconds(1));
            assertThat(call(store, ROTATE)).contains("now signing with " + second, "retired " + first);
            assertThat(ids(store, Secrets.SIGNING_KEYS)).containsExactly(second);
            assertThat(ids(store, Secrets.VERIFICATION_KEYS)).containsExactly(first, second);

            clock.advance(KeyLifetimes.PUBLISHED_AFTER_SIGNING.minusSeconds(1));
            assertThat(call(store, SCHEDULE)).contains("\"done\":[]");
            clock.advance(Duration.ofSeconds(1));
            assertThat(call(store, SCHEDULE)).contains("withdrew " + first);
        });
    }

    @Test
    void the_schedule_replaces_a_key_after_ninety_days_and_not_before() {
        onBothStores(store -> {
            call(store, ENSURE);
            clock.advance(KeyLifetimes.SIGNING_PERIOD.minusSeconds(1));
            assertThat(call(store, SCHEDULE)).contains("\"done\":[]");
            clock.advance(Duration.ofSeconds(1));
            assertThat(call(store, SCHEDULE)).contains("made a private key", "published ");
        });
    }

    @Test
    void concurrent_invocations_create_one_key_of_each_kind() {
        onBothStores(store -> {
            concurrently(() -> call(store, ENSURE));
            assertThat(ids(store, Secrets.SIGNING_KEYS)).hasSize(1).isEqualTo(ids(store, Secrets.VERIFICATION_KEYS));
            concurrently(() -> call(store, ROTATE));
            assertThat(ids(store, Secrets.SIGNING_KEYS)).hasSize(2).isEqualTo(ids(store, Secrets.VERIFICATION_KEYS));
            clock.advance(KeyLifetimes.PUBLISHED_BEFORE_SIGNING);
            concurrently(() -> call(store, ROTATE));
            assertThat(ids(store, Secrets.SIGNING_KEYS)).containsExactly(ids(store, Secrets.VERIFICATION_KEYS).getLast());
        });
    }

    @Test
    void a_leaked_key_is_replaced_at_once_by_emptying_both_sets() throws IOException {
        try (var store = SecretStoreUnderTest.files(directory)) {
            call(store, ENSURE);
            var leaked = ids(store, Secrets.SIGNING_KEYS);
            Files.writeString(directory.resolve(Secrets.VERIFICATION_KEYS), "{\"keys\": []}");
            Files.delete(directory.resolve(Secrets.SIGNING_KEYS));
            call(store, ENSURE);
            assertThat(ids(store, Secrets.SIGNING_KEYS)).isEqualTo(ids(store, Secrets.VERIFICATION_KEYS))
                    .doesNotContainAnyElementsOf(leaked);
        }
    }

    @Test
    void unreadable_keys_are_never_overwritten() throws IOException {
        Files.writeString(directory.resolve(Secrets.SIGNING_KEYS), "{\"keys\": [");
        try (var store = SecretStoreUnderTest.files(directory)) {
            assertThatThrownBy(() -> call(store, ENSURE)).hasMessageContaining("signing-keys is not a JSON Web Key Set");
            assertThat(store.value(Secrets.SIGNING_KEYS)).isEqualTo("{\"keys\": [");
            assertThatThrownBy(() -> call(store, "{\"action\": \"roll\"}")).hasMessageContaining("ensure, step or rotate");
        }
    }

    @Test
    void secret_files_are_readable_by_their_owner_only() throws IOException {
        try (var store = SecretStoreUnderTest.files(directory)) {
            call(store, ENSURE);
            for (var name : List.of(Secrets.SIGNING_KEYS, Secrets.VERIFICATION_KEYS, Secrets.CURSOR_KEY, Secrets.OTP_KEY,
                    Secrets.ORIGIN_KEY)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name)))).isEqualTo("rw-------");
            }
        }
    }

    private void onBothStores(Consumer<SecretStoreUnderTest> test) {
        try (var files = SecretStoreUnderTest.files(directory); var manager = SecretStoreUnderTest.manager()) {
            var start = clock.instant();
            test.accept(files);
            clock.set(start);
            test.accept(manager);
        }
    }

    private static void concurrently(Callable<String> call) {
        try (var callers = Executors.newFixedThreadPool(4)) {
            assertThat(callers.invokeAll(Collections.nCopies(4, call)).stream().map(Future::resultNow)).hasSize(4);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String call(SecretStoreUnderTest store, String event) {
        try (var function = new RotateKeysFunction(store.environment(), clock)) {
            var answer = new ByteArrayOutputStream();
            function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, null);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> all(SecretStoreUnderTest store) {
        return Stream.of(Secrets.SIGNING_KEYS, Secrets.VERIFICATION_KEYS, Secrets.CURSOR_KEY, Secrets.OTP_KEY, Secrets.ORIGIN_KEY)
                .map(store::value)
                .toList();
    }

    private static List<String> ids(SecretStoreUnderTest store, String name) {
        return keys(store, name).stream().map(RSAKey::getKeyID).toList();
    }

    private static List<RSAKey> keys(SecretStoreUnderTest store, String name) {
        try {
            return JWKSet.parse(store.value(name)).getKeys().stream().map(JWK::toRSAKey).toList();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}

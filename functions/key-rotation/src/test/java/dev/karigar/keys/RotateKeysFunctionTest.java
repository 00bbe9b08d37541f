package dev.karigar.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.karigar.platform.KeyLifetimes;
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

    private static final String TIMER = """
            {"version": "0", "id": "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa", "detail-type": "rotate-keys-step", "source": "aws.scheduler",
             "account": "123456789012", "time": "2026-11-22T12:00:00Z", "region": "eu-central-1", "resources": [], "detail": {}}""";
    private static final String ENSURE = "{\"action\": \"ensure\"}";
    private static final String ROTATE = "{\"action\": \"rotate\"}";

    @TempDir
    Path directory;

    private final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");

    @Test
    void a_new_deployment_gets_every_key_once() {
        onBoth(keeper -> {
            assertThat(call(keeper, ENSURE)).contains("made cursor-key", "made origin-key", "made a private key", "published ");
            var made = all(keeper);
            assertThat(Base64.getDecoder().decode(keeper.value(Secrets.CURSOR_KEY))).hasSize(32);
            assertThat(Base64.getUrlDecoder().decode(keeper.value(Secrets.ORIGIN_KEY))).hasSize(32);
            assertThat(ids(keeper, Secrets.VERIFICATION_KEYS)).hasSize(1).isEqualTo(ids(keeper, Secrets.SIGNING_KEYS));
            assertThat(keys(keeper, Secrets.VERIFICATION_KEYS)).noneMatch(JWK::isPrivate);
            assertThat(keys(keeper, Secrets.SIGNING_KEYS)).allMatch(JWK::isPrivate);

            clock.advance(Duration.ofDays(400));
            assertThat(call(keeper, ENSURE)).contains("\"done\":[]");
            assertThat(call(keeper, "{}")).contains("\"done\":[]");
            assertThat(all(keeper)).isEqualTo(made);
        });
    }

    @Test
    void a_rotation_is_carried_through_by_the_timer_and_no_token_in_between_is_refused() {
        onBoth(keeper -> {
            call(keeper, ENSURE);
            var first = ids(keeper, Secrets.SIGNING_KEYS).getFirst();
            var tokens = new Tokens(keeper);
            call(keeper, ROTATE);
            for (int hour = 0; hour < 8; hour++) {
                for (int minute = 0; minute < 60; minute += 5) {
                    tokens.sign();
                    clock.advance(Duration.ofMinutes(5));
                    tokens.checkAll();
                }
                call(keeper, TIMER);
                tokens.checkAll();
            }
            assertThat(tokens.signers()).hasSize(2).startsWith(first);
            assertThat(ids(keeper, Secrets.SIGNING_KEYS)).isEqualTo(ids(keeper, Secrets.VERIFICATION_KEYS)).doesNotContain(first);
            assertThat(call(keeper, TIMER)).contains("\"done\":[]");
        });
    }

    /** Who signs with the key it read up to five minutes ago, and who is handed the token up to a quarter of an hour later. */
    private final class Tokens {

        private record Signed(String key, Instant at) {
        }

        private final SecretStoreUnderTest keeper;
        private final List<Signed> open = new ArrayList<>();
        private final LinkedHashSet<String> signers = new LinkedHashSet<>();
        private String remembered;

        Tokens(SecretStoreUnderTest keeper) {
            this.keeper = keeper;
            this.remembered = ids(keeper, Secrets.SIGNING_KEYS).getFirst();
        }

        void sign() {
            // The worst cache: what was read five minutes ago signs now, and is read anew after that.
            open.add(new Signed(remembered, clock.instant()));
            signers.add(remembered);
            remembered = ids(keeper, Secrets.SIGNING_KEYS).getFirst();
        }

        void checkAll() {
            open.removeIf(token -> !clock.instant().isBefore(token.at().plus(KeyLifetimes.TOKEN_TTL)));
            assertThat(ids(keeper, Secrets.VERIFICATION_KEYS)).containsAll(open.stream().map(Signed::key).toList());
        }

        List<String> signers() {
            return List.copyOf(signers);
        }
    }

    @Test
    void a_key_is_published_three_hours_before_it_signs_and_as_long_after() {
        onBoth(keeper -> {
            call(keeper, ENSURE);
            var first = ids(keeper, Secrets.SIGNING_KEYS).getFirst();
            assertThat(call(keeper, ROTATE)).contains("\"next_due\":\"" + clock.instant().plus(KeyLifetimes.PUBLISHED_BEFORE_SIGNING));
            assertThat(call(keeper, ROTATE)).contains("\"done\":[]");
            assertThat(ids(keeper, Secrets.SIGNING_KEYS)).hasSize(2).startsWith(first);
            var second = ids(keeper, Secrets.VERIFICATION_KEYS).getLast();

            clock.advance(KeyLifetimes.PUBLISHED_BEFORE_SIGNING.minusSeconds(1));
            assertThat(call(keeper, ROTATE)).contains("\"done\":[]");
            clock.advance(Duration.ofSeconds(1));
            assertThat(call(keeper, ROTATE)).contains("now signing with " + second, "retired " + first);
            assertThat(ids(keeper, Secrets.SIGNING_KEYS)).containsExactly(second);
            assertThat(ids(keeper, Secrets.VERIFICATION_KEYS)).containsExactly(first, second);

            clock.advance(KeyLifetimes.PUBLISHED_AFTER_SIGNING.minusSeconds(1));
            assertThat(call(keeper, TIMER)).contains("\"done\":[]");
            clock.advance(Duration.ofSeconds(1));
            assertThat(call(keeper, TIMER)).contains("withdrew " + first);
        });
    }

    @Test
    void the_timer_replaces_a_key_after_ninety_days_and_not_before() {
        onBoth(keeper -> {
            call(keeper, ENSURE);
            clock.advance(KeyLifetimes.SIGNING_PERIOD.minusSeconds(1));
            assertThat(call(keeper, TIMER)).contains("\"done\":[]");
            clock.advance(Duration.ofSeconds(1));
            assertThat(call(keeper, TIMER)).contains("made a private key", "published ");
        });
    }

    @Test
    void calls_at_once_end_with_one_key_of_each_kind() {
        onBoth(keeper -> {
            atOnce(() -> call(keeper, ENSURE));
            assertThat(ids(keeper, Secrets.SIGNING_KEYS)).hasSize(1).isEqualTo(ids(keeper, Secrets.VERIFICATION_KEYS));
            atOnce(() -> call(keeper, ROTATE));
            assertThat(ids(keeper, Secrets.SIGNING_KEYS)).hasSize(2).isEqualTo(ids(keeper, Secrets.VERIFICATION_KEYS));
            clock.advance(KeyLifetimes.PUBLISHED_BEFORE_SIGNING);
            atOnce(() -> call(keeper, ROTATE));
            assertThat(ids(keeper, Secrets.SIGNING_KEYS)).containsExactly(ids(keeper, Secrets.VERIFICATION_KEYS).getLast());
        });
    }

    @Test
    void a_leaked_key_is_replaced_at_once_by_emptying_both_sets() throws IOException {
        try (var keeper = SecretStoreUnderTest.files(directory)) {
            call(keeper, ENSURE);
            var leaked = ids(keeper, Secrets.SIGNING_KEYS);
            Files.writeString(directory.resolve(Secrets.VERIFICATION_KEYS), "{\"keys\": []}");
            Files.delete(directory.resolve(Secrets.SIGNING_KEYS));
            call(keeper, ENSURE);
            assertThat(ids(keeper, Secrets.SIGNING_KEYS)).isEqualTo(ids(keeper, Secrets.VERIFICATION_KEYS))
                    .doesNotContainAnyElementsOf(leaked);
        }
    }

    @Test
    void keys_that_cannot_be_read_are_never_written_over() throws IOException {
        Files.writeString(directory.resolve(Secrets.SIGNING_KEYS), "{\"keys\": [");
        try (var keeper = SecretStoreUnderTest.files(directory)) {
            assertThatThrownBy(() -> call(keeper, ENSURE)).hasMessageContaining("signing-keys is not a JSON Web Key Set");
            assertThat(keeper.value(Secrets.SIGNING_KEYS)).isEqualTo("{\"keys\": [");
            assertThatThrownBy(() -> call(keeper, "{\"action\": \"roll\"}")).hasMessageContaining("ensure, step or rotate");
        }
    }

    @Test
    void secrets_in_files_are_their_owners_alone() throws IOException {
        try (var keeper = SecretStoreUnderTest.files(directory)) {
            call(keeper, ENSURE);
            for (var name : List.of(Secrets.SIGNING_KEYS, Secrets.VERIFICATION_KEYS, Secrets.CURSOR_KEY, Secrets.ORIGIN_KEY)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name)))).isEqualTo("rw-------");
            }
        }
    }

    private void onBoth(Consumer<SecretStoreUnderTest> test) {
        try (var files = SecretStoreUnderTest.files(directory); var manager = SecretStoreUnderTest.manager()) {
            var begun = clock.instant();
            test.accept(files);
            clock.set(begun);
            test.accept(manager);
        }
    }

    private static void atOnce(Callable<String> call) {
        try (var callers = Executors.newFixedThreadPool(4)) {
            assertThat(callers.invokeAll(Collections.nCopies(4, call)).stream().map(Future::resultNow)).hasSize(4);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String call(SecretStoreUnderTest keeper, String event) {
        try (var function = new RotateKeysFunction(keeper.environment(), clock)) {
            var answer = new ByteArrayOutputStream();
            function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, null);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> all(SecretStoreUnderTest keeper) {
        return Stream.of(Secrets.SIGNING_KEYS, Secrets.VERIFICATION_KEYS, Secrets.CURSOR_KEY, Secrets.ORIGIN_KEY)
                .map(keeper::value)
                .toList();
    }

    private static List<String> ids(SecretStoreUnderTest keeper, String name) {
        return keys(keeper, name).stream().map(RSAKey::getKeyID).toList();
    }

    private static List<RSAKey> keys(SecretStoreUnderTest keeper, String name) {
        try {
            return JWKSet.parse(keeper.value(name)).getKeys().stream().map(JWK::toRSAKey).toList();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}

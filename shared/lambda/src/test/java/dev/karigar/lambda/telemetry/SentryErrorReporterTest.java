package dev.karigar.lambda.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentry.Sentry;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class SentryErrorReporterTest {

    /** Our own bound and a slow machine's share; Sentry's own bounds begin at five seconds. */
    private static final Duration BOUND = Duration.ofMillis(SentryErrorReporter.LONGEST_WAIT).plusSeconds(3);

    @AfterEach
    void stop() {
        Sentry.close();
        MDC.clear();
    }

    private static Telemetry telemetry(String dsn) {
        return Telemetry.of("bookings", Map.of("SENTRY_DSN", dsn, "KARIGAR_ENVIRONMENT", "dev", "AWS_LAMBDA_FUNCTION_VERSION", "7"),
                Clock.systemUTC());
    }

    private static NumberFormatException foreign() {
        try {
            Integer.parseInt("+14155550123x");
        } catch (NumberFormatException e) {
            return e;
        }
        throw new AssertionError("that was a number");
    }

    private static Duration timeOfAFault(String dsn) {
        var telemetry = telemetry(dsn);
        long began = System.nanoTime();
        try (var invocation = telemetry.begin(null)) {
            invocation.fault("request failed", foreign());
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    void a_fault_has_arrived_when_the_invocation_ends() {
        try (var sentry = SentryEndpoint.answering(200)) {
            try (var invocation = telemetry(sentry.dsn()).begin(null)) {
                invocation.answering("request-1");
                invocation.fault("request failed", new IllegalStateException("queue sms has no URL", foreign()));
            }

            var event = sentry.event();
            assertThat(event.at("/release").asText()).isEqualTo("bookings@7");
            assertThat(event.at("/environment").asText()).isEqualTo("dev");
            assertThat(event.at("/tags/function").asText()).isEqualTo("bookings");
            assertThat(event.at("/tags/request_id").asText()).isEqualTo("request-1");
            assertThat(event.at("/tags/trace_id").asText()).isEqualTo("request-1");
            assertThat(event.at("/exception/values")).extracting(exception -> exception.path("type").asText())
                    .containsExactly("NumberFormatException", "IllegalStateException");
        }
    }

    @Test
    void what_others_say_in_an_exception_stays_here_and_what_we_say_goes() {
        try (var sentry = SentryEndpoint.answering(200)) {
            try (var invocation = telemetry(sentry.dsn()).begin(null)) {
                invocation.fault("request failed", new IllegalStateException("queue sms has no URL", foreign()));
            }

            assertThat(sentry.envelopes().getFirst()).contains("queue sms has no URL").doesNotContain("4155550123");
        }
    }

    @Test
    void nothing_of_a_user_a_request_or_this_machine_goes_along() throws IOException {
        try (var sentry = SentryEndpoint.answering(200)) {
            try (var invocation = telemetry(sentry.dsn()).begin(null)) {
                invocation.fault("request failed", foreign());
            }

            var event = sentry.event();
            for (var field : List.of("user", "request", "server_name", "breadcrumbs", "modules", "extra")) {
                assertThat(event.path(field)).as(field).isEmpty();
            }
            assertThat(event.toString()).doesNotContain(InetAddress.getLocalHost().getHostName());
        }
    }

    @Test
    void an_init_fault_is_reported_before_lambda_sees_it() {
        try (var sentry = SentryEndpoint.answering(200)) {
            var telemetry = telemetry(sentry.dsn());

            assertThatThrownBy(() -> telemetry.start(() -> { throw new IllegalStateException("no such queue"); }))
                    .hasMessage("no such queue");

            assertThat(sentry.event().at("/exception/values/0/value").asText()).isEqualTo("no such queue");
        }
    }

    @Test
    void a_sentry_that_hangs_delays_an_answer_by_its_bound_and_no_more() {
        try (var sentry = SentryEndpoint.hanging()) {
            assertThat(timeOfAFault(sentry.dsn())).isLessThan(BOUND);
        }
    }

    @Test
    void a_sentry_that_refuses_or_is_gone_breaks_nothing() {
        String gone;
        try (var sentry = SentryEndpoint.answering(500)) {
            assertThat(timeOfAFault(sentry.dsn())).isLessThan(BOUND);
            gone = sentry.dsn();
        }
        Sentry.close();

        assertThat(timeOfAFault(gone)).isLessThan(BOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "https://sentry.example/42", "https://key@sentry.example/", "https://key@sentry.example/project",
            "ftp://key@sentry.example/42", "https://key@/42", "https://se cret@x/1"})
    void nonsense_for_an_address_fails_the_start_without_being_repeated(String dsn) {
        assertThatThrownBy(() -> telemetry(dsn)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SENTRY_DSN")
                .hasMessageNotContaining(dsn);
    }

    /** The class path of this test in a loader that shows its classes alone and writes down which it was asked for. */
    private static final class Watching extends URLClassLoader {

        private final List<String> asked = new ArrayList<>();

        Watching() {
            super(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Watching::url).toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            return super.loadClass(name, resolve);
        }
    }

    private static List<String> sentryClassesOf(Map<String, String> environment) throws Exception {
        try (var loader = new Watching()) {
            loader.loadClass(FaultyStart.class.getName()).getMethod("fail", Map.class).invoke(null, environment);
            return loader.asked.stream().filter(name -> name.startsWith("io.sentry")).toList();
        }
    }

    /** A function whose start fails and which is told of it. */
    public static final class FaultyStart {

        private FaultyStart() {
        }

        public static void fail(Map<String, String> environment) {
            try (var invocation = Telemetry.of("bookings", environment, Clock.systemUTC()).begin(null)) {
                invocation.fault("request failed", new IllegalStateException("broken"));
            }
        }
    }

    @Test
    void without_an_address_no_class_of_sentry_is_touched_even_by_a_fault() throws Exception {
        assertThat(sentryClassesOf(Map.of())).isEmpty();
        assertThat(sentryClassesOf(Map.of("SENTRY_DSN", ""))).isEmpty();
    }

    @Test
    void with_an_address_its_classes_come_with_the_first_fault() throws Exception {
        try (var sentry = SentryEndpoint.answering(200)) {
            assertThat(sentryClassesOf(Map.of("SENTRY_DSN", sentry.dsn()))).contains("io.sentry.Sentry");
        }
    }
}

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

    /** Our time-out and a margin for a slow machine; Sentry's own time-outs begin at five seconds. */
    private static final Duration MAX_DELAY = Duration.ofMillis(SentryErrorReporter.FLUSH_TIMEOUT).plusSeconds(3);

    @AfterEach
    void stop() {
        Sentry.close();
        MDC.clear();
    }

    private static Telemetry telemetry(String dsn) {
        return Telemetry.of("bookings", Map.of("SENTRY_DSN", dsn, "KARIGAR_ENVIRONMENT", "dev", "AWS_LAMBDA_FUNCTION_VERSION", "7"),
                Clock.systemUTC());
    }

    private static NumberFormatException numberFormatException() {
        try {
            Integer.parseInt("+14155550123x");
        } catch (NumberFormatException e) {
            return e;
        }
        throw new AssertionError("a number was parsed");
    }

    private static Duration timeToReport(String dsn) {
        var telemetry = telemetry(dsn);
        long began = System.nanoTime();
        try (var invocation = telemetry.begin(null)) {
            invocation.logFault("request failed", numberFormatException());
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    void a_fault_has_been_sent_when_the_invocation_ends() {
        try (var sentry = SentryEndpoint.answering(200)) {
            try (var invocation = telemetry(sentry.dsn()).begin(null)) {
                invocation.setRequestId("request-1");
                invocation.logFault("request failed", new IllegalStateException("queue sms has no URL", numberFormatException()));
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
    void messages_of_other_code_are_not_sent_and_our_own_are() {
        try (var sentry = SentryEndpoint.answering(200)) {
            try (var invocation = telemetry(sentry.dsn()).begin(null)) {
                invocation.logFault("request failed", new IllegalStateException("queue sms has no URL", numberFormatException()));
            }

            assertThat(sentry.envelopes().getFirst()).contains("queue sms has no URL").doesNotContain("4155550123");
        }
    }

    @Test
    void no_data_of_a_user_a_request_or_this_machine_is_sent() throws IOException {
        try (var sentry = SentryEndpoint.answering(200)) {
            try (var invocation = telemetry(sentry.dsn()).begin(null)) {
                invocation.logFault("request failed", numberFormatException());
            }

            var event = sentry.event();
            for (var field : List.of("user", "request", "server_name", "breadcrumbs", "modules", "extra")) {
                assertThat(event.path(field)).as(field).isEmpty();
            }
            assertThat(event.toString()).doesNotContain(InetAddress.getLocalHost().getHostName());
        }
    }

    @Test
    void an_init_fault_is_reported_before_it_is_thrown() {
        try (var sentry = SentryEndpoint.answering(200)) {
            var telemetry = telemetry(sentry.dsn());

            assertThatThrownBy(() -> telemetry.initialize(() -> { throw new IllegalStateException("no such queue"); }))
                    .hasMessage("no such queue");

            assertThat(sentry.event().at("/exception/values/0/value").asText()).isEqualTo("no such queue");
        }
    }

    @Test
    void a_sentry_that_hangs_delays_an_answer_by_the_time_out_at_most() {
        try (var sentry = SentryEndpoint.hanging()) {
            assertThat(timeToReport(sentry.dsn())).isLessThan(MAX_DELAY);
        }
    }

    @Test
    void a_sentry_that_fails_or_is_unreachable_does_not_fail_the_invocation() {
        String gone;
        try (var sentry = SentryEndpoint.answering(500)) {
            assertThat(timeToReport(sentry.dsn())).isLessThan(MAX_DELAY);
            gone = sentry.dsn();
        }
        Sentry.close();

        assertThat(timeToReport(gone)).isLessThan(MAX_DELAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "https://sentry.example/42", "https://key@sentry.example/", "https://key@sentry.example/project",
            "ftp://key@sentry.example/42", "https://key@/42", "https://se cret@x/1"})
    void a_malformed_dsn_fails_the_start_and_is_not_repeated(String dsn) {
        assertThatThrownBy(() -> telemetry(dsn)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SENTRY_DSN")
                .hasMessageNotContaining(dsn);
    }

    /** Loads the class path of this test anew and records the names of the classes it is requested for. */
    private static final class RecordingLoader extends URLClassLoader {

        private final List<String> requested = new ArrayList<>();

        RecordingLoader() {
            super(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(RecordingLoader::url)
                    .toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
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
            requested.add(name);
            return super.loadClass(name, resolve);
        }
    }

    private static List<String> sentryClassesOf(Map<String, String> environment) throws Exception {
        try (var loader = new RecordingLoader()) {
            loader.loadClass(FaultyInvocation.class.getName()).getMethod("fail", Map.class).invoke(null, environment);
            return loader.requested.stream().filter(name -> name.startsWith("io.sentry")).toList();
        }
    }

    /** A function whose invocation has a fault. */
    public static final class FaultyInvocation {

        private FaultyInvocation() {
        }

        public static void fail(Map<String, String> environment) {
            try (var invocation = Telemetry.of("bookings", environment, Clock.systemUTC()).begin(null)) {
                invocation.logFault("request failed", new IllegalStateException("broken"));
            }
        }
    }

    @Test
    void without_a_dsn_no_class_of_sentry_is_loaded_even_by_a_fault() throws Exception {
        assertThat(sentryClassesOf(Map.of())).isEmpty();
        assertThat(sentryClassesOf(Map.of("SENTRY_DSN", ""))).isEmpty();
    }

    @Test
    void with_a_dsn_its_classes_are_loaded_by_the_first_fault() throws Exception {
        try (var sentry = SentryEndpoint.answering(200)) {
            assertThat(sentryClassesOf(Map.of("SENTRY_DSN", sentry.dsn()))).contains("io.sentry.Sentry");
        }
    }
}

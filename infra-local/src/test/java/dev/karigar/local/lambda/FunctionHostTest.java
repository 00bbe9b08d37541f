package dev.karigar.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.fixture.ProbeFunction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FunctionHostTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final AdjustableClock clock = new AdjustableClock(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void a_function_gets_its_environment_its_clock_and_its_name() throws Exception {
        try (var host = host(1, Map.of("NAME", "value"))) {
            assertThat(call(host, "variable")).isEqualTo("value");
            assertThat(call(host, "function")).isEqualTo("probe");
            clock.advance(Duration.ofHours(2));
            assertThat(call(host, "time")).isEqualTo("2026-03-01T14:00:00Z");
        }
    }

    @Test
    void a_function_sees_its_own_class_path_and_the_lambda_api_only() throws Exception {
        try (var host = host(1, Map.of())) {
            assertThat(call(host, "class dev.karigar.local.fixture.ProbeFunction")).isEqualTo("visible ProbeFunction");
            assertThat(call(host, "class com.amazonaws.services.lambda.runtime.Context")).isEqualTo("visible Context");
            assertThat(call(host, "class java.sql.Driver")).isEqualTo("visible Driver");
            for (var hosts : List.of("dev.karigar.local.LocalMain", "dev.karigar.catalog.FunctionCatalog",
                    "org.eclipse.jetty.server.Server", "org.slf4j.Logger", "com.fasterxml.jackson.core.JsonFactory")) {
                assertThat(call(host, "class " + hosts)).as(hosts).isEqualTo("not visible");
            }
        }
    }

    @Test
    void an_instance_is_reused_after_an_exception_and_replaced_after_a_time_out() throws Exception {
        try (var host = host(1, Map.of(), Duration.ofSeconds(2))) {
            var first = call(host, "instance");
            assertThat(host.invoke(bytes("crash"), "r"))
                    .isEqualTo(new InvocationResult.Failure("java.lang.IllegalArgumentException", "on purpose"));
            assertThat(call(host, "instance")).isEqualTo(first);
            assertThat(host.invoke(bytes("hang"), "r")).isInstanceOf(InvocationResult.TimedOut.class);
            assertThat(call(host, "instance")).isNotEqualTo(first);
            assertThat(host.metrics().errors()).isEqualTo(2);
            assertThat(host.metrics().invocations()).isEqualTo(5);
            assertThat(host.metrics().coldStarts()).isEqualTo(2);
        }
    }

    @Test
    void a_function_that_cannot_be_initialised_fails() throws Exception {
        try (var host = host(1, Map.of("REFUSE", "yes"))) {
            assertThat(host.invoke(bytes("x"), "r"))
                    .isEqualTo(new InvocationResult.Failure("java.lang.IllegalStateException", "init failed"));
        }
    }

    @Test
    void many_callers_share_few_instances_and_each_instance_handles_one_event_at_a_time() throws Exception {
        var instances = new HashSet<String>();
        try (var host = host(3, Map.of()); var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<String>>();
            for (int i = 0; i < 200; i++) {
                answers.add(callers.submit(() -> call(host, "instance")));
            }
            for (var answer : answers) {
                instances.add(answer.get());
            }
            assertThat(host.metrics().errors()).isZero();
            assertThat(host.metrics().invocations()).isEqualTo(200);
        }
        assertThat(instances).hasSizeBetween(1, 3);
    }

    private FunctionHost host(int concurrency, Map<String, String> environment) {
        return host(concurrency, environment, Duration.ofMinutes(1));
    }

    private FunctionHost host(int concurrency, Map<String, String> environment, Duration timeout) {
        var classes = ProbeFunction.class.getProtectionDomain().getCodeSource().getLocation();
        var code = new FunctionCode("probe", ProbeFunction.class.getName(), List.of(classes));
        return new FunctionHost(new FunctionHost.Configuration("probe", code, environment, timeout, 512, concurrency), clock);
    }

    private static String call(FunctionHost host, String event) {
        return switch (host.invoke(bytes(event), "request")) {
            case InvocationResult.Success(var payload) -> new String(payload, StandardCharsets.UTF_8);
            case InvocationResult.Failure _,InvocationResult.TimedOut _,InvocationResult.Throttled _ -> "no response";
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

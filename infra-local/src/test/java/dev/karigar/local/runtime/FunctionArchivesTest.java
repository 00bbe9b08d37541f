package dev.karigar.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.runtime.RuntimeCall.ErrorReported;
import dev.karigar.local.runtime.RuntimeCall.EventRequested;
import dev.karigar.local.runtime.RuntimeCall.Phase;
import dev.karigar.local.runtime.RuntimeCall.RestoreRequested;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionArchivesTest {

    @AutoClose
    private static ArchiveEnvironment environment;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        environment = ArchiveEnvironment.start(folder);
    }

    static Stream<Named<FunctionSpec>> functions() {
        return FunctionCatalog.all().stream().map(function -> named(function.name(), function));
    }

    static Stream<Named<FunctionSpec>> withSnapStart() {
        return functions().filter(function -> function.getPayload().snapStart());
    }

    static Stream<Named<FunctionSpec>> withDatabase() {
        return functions().filter(function -> function.getPayload().grants().usesDatabase());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void starts_from_its_archive_responds_to_events_and_logs_them(FunctionSpec function) throws Exception {
        var launch = environment.launch(function);
        try (var process = FunctionProcess.start(launch)) {
            respondsToEvents(function, process);
        }
        assertThat(Files.readAllLines(launch.log())).filteredOn(line -> line.startsWith("{")).map(EventFiles::answer).anySatisfy(line -> {
            assertThat(line.path("function").asText()).isEqualTo(function.name());
            assertThat(line.path("request_id").asText()).isNotEmpty();
            assertThat(line.path("lambda_request_id").asText()).isNotEmpty();
            assertThat(line.path("cold_start").asText()).isEqualTo("true");
        });
    }

    private static void respondsToEvents(FunctionSpec function, FunctionProcess process) throws InterruptedException {
        var events = EventFiles.of(function, environment.token());
        assertThat(events).isNotEmpty();
        for (var event : events) {
            var answer = EventFiles.answer(process.invoke(event.event()).body());
            assertThat(EventFiles.contains(answer, event.expected())).as("%s: %s contains %s", event.name(), answer, event.expected())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("withSnapStart")
    void opens_no_connection_before_its_snapshot_and_responds_after_the_restore(FunctionSpec function) throws Exception {
        try (var database = CountingTcpProxy.to(environment.databasePort());
                var aws = CountingTcpProxy.to(environment.awsPort());
                var process = FunctionProcess
                        .start(environment.launch(function, environment.variablesThrough(database, aws, function)).withSnapStart())) {
            process.next(RestoreRequested.class);
            assertThat(database.connections()).as("connections to PostgreSQL").isZero();
            assertThat(aws.connections()).as("connections to AWS").isZero();

            process.restore();
            respondsToEvents(function, process);
            assertThat(database.connections() > 0).isEqualTo(function.grants().usesDatabase());
        }
    }

    @ParameterizedTest
    @MethodSource("withDatabase")
    void reports_missing_variables_during_init(FunctionSpec function) throws Exception {
        var variables = new HashMap<>(environment.variables(function));
        variables.keySet().removeIf(name -> function.variables().stream().anyMatch(variable -> variable.name().equals(name)));

        var failure = failure(environment.launch(function, variables));

        assertThat(failure.phase()).isEqualTo(Phase.INIT);
        assertThat(environment.variables(function).keySet()).filteredOn(name -> !variables.containsKey(name))
                .filteredOn(name -> !name.contains("PASSWORD"))
                .filteredOn(name -> function.databaseRole().isPresent() || name.equals("DATABASE_URL"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(failure.message()).contains("the environment variable " + name + " is missing"));
    }

    @Test
    void reports_an_invalid_variable_during_init() throws Exception {
        var bookings = FunctionCatalog.named("bookings").orElseThrow();
        var variables = new HashMap<>(environment.variables(bookings));
        variables.put("SECRETS", "somewhere");

        var failure = failure(environment.launch(bookings, variables));

        assertThat(failure.phase()).isEqualTo(Phase.INIT);
        assertThat(failure.type()).isEqualTo(IllegalArgumentException.class.getName());
        assertThat(failure.message()).contains("SECRETS is not of the form");
    }

    @Test
    void an_archive_without_a_required_jar_fails(@TempDir Path tasks) throws Exception {
        var worker = failure(withoutJar("email-sender", "HikariCP", tasks));
        assertThat(worker.phase()).isEqualTo(Phase.INIT);
        assertThat(worker.message()).contains("com/zaxxer/hikari");

        // The runtime client reports a missing handler class, and classes that only some events need, at the first event.
        assertThatThrownBy(() -> respondsToEvents("documents", withoutJar("documents", "documents", tasks)))
                .hasMessageContaining(ClassNotFoundException.class.getName());
        assertThatThrownBy(() -> respondsToEvents("bookings", withoutJar("bookings", "nimbus-jose-jwt", tasks)))
                .isInstanceOfAny(AssertionError.class, IllegalStateException.class);
    }

    private static void respondsToEvents(String function, FunctionLaunch launch) throws Exception {
        try (var process = FunctionProcess.start(launch)) {
            respondsToEvents(FunctionCatalog.named(function).orElseThrow(), process);
        }
    }

    private static FunctionLaunch withoutJar(String name, String jar, Path tasks) throws IOException {
        var function = FunctionCatalog.named(name).orElseThrow();
        var task = ArchiveEnvironment.archive(function).unpack(tasks.resolve(name));
        try (var jars = Files.list(task.resolve("lib"))) {
            Files.delete(jars.filter(file -> file.getFileName().toString().startsWith(jar + "-")).findFirst().orElseThrow());
        }
        return FunctionLaunch.of(function, task, environment.variables(function), tasks.resolve(name + ".log"));
    }

    /** The error that the process reports instead of requesting an event. */
    private static ErrorReported failure(FunctionLaunch launch) throws Exception {
        try (var process = FunctionProcess.start(launch)) {
            var call = process.next();
            assertThat(call).isNotInstanceOf(EventRequested.class).isInstanceOf(ErrorReported.class);
            return (ErrorReported) call;
        }
    }

    @Test
    void an_unknown_event_fails_the_invocation_and_not_the_function() throws Exception {
        var documents = FunctionCatalog.named("documents").orElseThrow();
        try (var process = environment.start(documents)) {
            process.next(EventRequested.class);
            process.provide("{\"Records\": []}".getBytes(StandardCharsets.UTF_8));
            assertThat(process.next(ErrorReported.class).phase()).isEqualTo(Phase.INVOCATION);
            respondsToEvents(documents, process);
        }
    }

    @Test
    void a_response_without_the_expected_content_is_found() {
        var expected = EventFiles.answer("{\"statusCode\": 200, \"body\": \"{\\\"items\\\": []}\"}");

        assertThat(Map.of("{\"statusCode\": 200, \"body\": \"{\\\"items\\\": [], \\\"next\\\": null}\"}", true,
                "{\"statusCode\": 500, \"body\": \"{\\\"items\\\": []}\"}", false,
                "{\"statusCode\": 200, \"body\": \"{\\\"items\\\": [1]}\"}", false, "{\"statusCode\": 200, \"body\": \"{}\"}", false))
                .allSatisfy((answer, holds) -> assertThat(EventFiles.contains(EventFiles.answer(answer), expected)).isEqualTo(holds));
    }
}

package dev.karigar.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.runtime.RuntimeCall.AskedForEvent;
import dev.karigar.local.runtime.RuntimeCall.AskedToRestore;
import dev.karigar.local.runtime.RuntimeCall.Failed;
import dev.karigar.local.runtime.RuntimeCall.Stage;
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
    private static Deployment deployment;

    @BeforeAll
    static void deploy(@TempDir Path place) throws Exception {
        deployment = Deployment.start(place);
    }

    static Stream<Named<FunctionSpec>> functions() {
        return FunctionCatalog.all().stream().map(function -> named(function.name(), function));
    }

    static Stream<Named<FunctionSpec>> snapshots() {
        return functions().filter(function -> function.getPayload().snapStart());
    }

    static Stream<Named<FunctionSpec>> configured() {
        return functions().filter(function -> function.getPayload().grants().usesDatabase());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void starts_from_its_archive_answers_real_events_and_tells_of_them(FunctionSpec function) throws Exception {
        var launch = deployment.launch(function);
        try (var process = FunctionProcess.start(launch)) {
            answersEvents(function, process);
        }
        assertThat(Files.readAllLines(launch.log())).filteredOn(line -> line.startsWith("{")).map(EventFiles::answer).anySatisfy(line -> {
            assertThat(line.path("function").asText()).isEqualTo(function.name());
            assertThat(line.path("request_id").asText()).isNotEmpty();
            assertThat(line.path("lambda_request_id").asText()).isNotEmpty();
            assertThat(line.path("cold_start").asText()).isEqualTo("true");
        });
    }

    private static void answersEvents(FunctionSpec function, FunctionProcess process) throws InterruptedException {
        var events = EventFiles.of(function, deployment.token());
        assertThat(events).isNotEmpty();
        for (var event : events) {
            var answer = EventFiles.answer(process.answer(event.event()).body());
            assertThat(EventFiles.holds(answer, event.expected())).as("%s: %s holds %s", event.name(), answer, event.expected()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void reaches_nobody_before_its_snapshot_and_answers_once_it_is_restored(FunctionSpec function) throws Exception {
        try (var database = Barrier.to(deployment.databasePort());
                var aws = Barrier.to(deployment.awsPort());
                var process = FunctionProcess
                        .start(deployment.launch(function, deployment.environmentBehind(database, aws, function)).withSnapshot())) {
            process.next(AskedToRestore.class);
            assertThat(database.connections()).as("connections to PostgreSQL").isZero();
            assertThat(aws.connections()).as("connections to AWS").isZero();

            process.restore();
            answersEvents(function, process);
            assertThat(database.connections() > 0).isEqualTo(function.grants().usesDatabase());
        }
    }

    @ParameterizedTest
    @MethodSource("configured")
    void names_the_variables_it_misses_while_it_is_made(FunctionSpec function) throws Exception {
        var environment = new HashMap<>(deployment.environment(function));
        environment.keySet().removeIf(name -> function.variables().stream().anyMatch(variable -> variable.name().equals(name)));

        var failure = failure(deployment.launch(function, environment));

        assertThat(failure.stage()).isEqualTo(Stage.INIT);
        assertThat(deployment.environment(function).keySet()).filteredOn(name -> !environment.containsKey(name))
                .filteredOn(name -> !name.contains("PASSWORD"))
                .filteredOn(name -> function.databaseRole().isPresent() || name.equals("DATABASE_URL"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(failure.message()).contains("the environment variable " + name + " is missing"));
    }

    @Test
    void names_a_variable_that_cannot_be_right_while_it_is_made() throws Exception {
        var bookings = FunctionCatalog.named("bookings").orElseThrow();
        var environment = new HashMap<>(deployment.environment(bookings));
        environment.put("SECRETS", "somewhere");

        var failure = failure(deployment.launch(bookings, environment));

        assertThat(failure.stage()).isEqualTo(Stage.INIT);
        assertThat(failure.type()).isEqualTo(IllegalArgumentException.class.getName());
        assertThat(failure.message()).contains("SECRETS is not of the form");
    }

    @Test
    void an_archive_without_a_jar_it_needs_is_seen(@TempDir Path tasks) throws Exception {
        var worker = failure(withoutJar("email-sender", "HikariCP", tasks));
        assertThat(worker.stage()).isEqualTo(Stage.INIT);
        assertThat(worker.message()).contains("com/zaxxer/hikari");

        // The runtime client tells of a missing handler only when an event comes, as it tells of what only some events need.
        assertThatThrownBy(() -> answersEvents("documents", withoutJar("documents", "documents", tasks)))
                .hasMessageContaining(ClassNotFoundException.class.getName());
        assertThatThrownBy(() -> answersEvents("bookings", withoutJar("bookings", "nimbus-jose-jwt", tasks)))
                .isInstanceOfAny(AssertionError.class, IllegalStateException.class);
    }

    private static void answersEvents(String function, LocalMain launch) throws Exception {
        try (var process = FunctionProcess.start(launch)) {
            answersEvents(FunctionCatalog.named(function).orElseThrow(), process);
        }
    }

    private static LocalMain withoutJar(String name, String jar, Path tasks) throws IOException {
        var function = FunctionCatalog.named(name).orElseThrow();
        var task = Deployment.archive(function).unpack(tasks.resolve(name));
        try (var jars = Files.list(task.resolve("lib"))) {
            Files.delete(jars.filter(file -> file.getFileName().toString().startsWith(jar + "-")).findFirst().orElseThrow());
        }
        return LocalMain.of(function, task, deployment.environment(function), tasks.resolve(name + ".log"));
    }

    /** What the process reports instead of asking for an event. */
    private static Failed failure(LocalMain launch) throws Exception {
        try (var process = FunctionProcess.start(launch)) {
            var call = process.next();
            assertThat(call).isNotInstanceOf(AskedForEvent.class).isInstanceOf(Failed.class);
            return (Failed) call;
        }
    }

    @Test
    void an_event_that_is_none_of_its_own_fails_the_invocation_and_not_the_function() throws Exception {
        var documents = FunctionCatalog.named("documents").orElseThrow();
        try (var process = deployment.run(documents)) {
            process.next(AskedForEvent.class);
            process.give("{\"Records\": []}".getBytes(StandardCharsets.UTF_8));
            assertThat(process.next(Failed.class).stage()).isEqualTo(Stage.INVOCATION);
            answersEvents(documents, process);
        }
    }

    @Test
    void an_answer_that_lacks_what_its_event_file_expects_is_seen() {
        var expected = EventFiles.answer("{\"statusCode\": 200, \"body\": \"{\\\"items\\\": []}\"}");

        assertThat(Map.of("{\"statusCode\": 200, \"body\": \"{\\\"items\\\": [], \\\"next\\\": null}\"}", true,
                "{\"statusCode\": 500, \"body\": \"{\\\"items\\\": []}\"}", false,
                "{\"statusCode\": 200, \"body\": \"{\\\"items\\\": [1]}\"}", false, "{\"statusCode\": 200, \"body\": \"{}\"}", false))
                .allSatisfy((answer, holds) -> assertThat(EventFiles.holds(EventFiles.answer(answer), expected)).isEqualTo(holds));
    }
}

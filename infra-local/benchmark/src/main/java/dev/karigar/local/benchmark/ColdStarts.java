package dev.karigar.local.benchmark;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.runtime.FunctionArchive;
import dev.karigar.local.runtime.FunctionLaunch;
import dev.karigar.local.runtime.FunctionProcess;
import dev.karigar.local.runtime.Programs;
import dev.karigar.local.runtime.RuntimeCall.EventRequested;
import dev.karigar.local.runtime.RuntimeCall.ResponseSent;
import dev.karigar.local.runtime.RuntimeCall.RestoreRequested;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Measures cold starts: from the start of a process with AWS's runtime client to the first response, and with SnapStart from the
 * restore to the first response. The processes are restricted to one processor where {@code taskset} is installed.
 *
 * @param home the infra-local folder
 * @param runs measured starts of each function
 */
record ColdStarts(Function<FunctionSpec, Map<String, String>> environment, FirstEvents events, Path home, int runs) {

    private static final double NANOS_PER_MS = 1e6;
    private static final byte[] EMPTY_EVENT = {'{', '}'};

    /** Milliseconds of one run. */
    private record Run(double total, double init, double cpu, double restore) {
    }

    private record Subject(String name, FunctionLaunch launch, byte[] event, boolean snapStart, Predicate<String> isSuccess) {
    }

    void measure(List<FunctionSpec> functions, Calibration calibration, PrintStream out) throws Exception {
        out.printf(
                "%nCold starts of the archives through the Lambda Runtime API, %d of each, %s, serial collector, C1; "
                        + "ms: median [middle half]%n",
                runs, Programs.taskset().isPresent() ? "restricted to one processor" : "on all processors (no taskset here)");
        out.printf("%-24s %-32s %-32s %-32s %s%n", "", "start to first answer", "of it, until ready", "CPU",
                "SnapStart: restore to first answer");
        measure(plainHandler(), calibration, out);
        for (var function : functions) {
            measure(subject(function), calibration, out);
        }
    }

    private void measure(Subject subject, Calibration calibration, PrintStream out) throws IOException, InterruptedException {
        var measured = new ArrayList<Run>();
        // The first run reads the jars from the disk and is not counted.
        coldStart(subject);
        for (int i = 0; i < runs; i++) {
            calibration.run();
            var run = coldStart(subject);
            measured.add(subject.snapStart() ? withRestore(subject, run) : run);
        }
        out.printf("%-24s %-32s %-32s %-32s %s%n", subject.name(), samples(measured, Run::total), samples(measured, Run::init),
                samples(measured, Run::cpu), subject.snapStart() ? samples(measured, Run::restore) : "none");
    }

    private static Samples samples(List<Run> runs, ToDoubleFunction<Run> figure) {
        return new Samples(runs.stream().mapToDouble(figure).toArray());
    }

    /** A handler that does nothing, run by the runtime client: the lower bound. */
    private Subject plainHandler() {
        var task = home.resolve("benchmark/target/classes");
        var launch = new FunctionLaunch(PlainHandler.class.getName() + "::handleRequest", 512, task, Map.of("AWS_REGION", "eu-central-1"),
                false, prefix(), log("plain-handler"));
        return new Subject("(plain handler)", launch, EMPTY_EVENT, false, response -> response.equals("{}"));
    }

    private Subject subject(FunctionSpec function) throws IOException {
        var task = FunctionArchive.of(function, home.resolve("..").normalize())
                .unpack(home.resolve("target/benchmark/tasks").resolve(function.name()));
        var launch = FunctionLaunch.of(function, task, environment.apply(function), log(function.name())).withPrefix(prefix());
        var expected = function.routes().isEmpty() ? "" : "\"statusCode\":200";
        return new Subject(function.name(), launch, events.of(function), function.snapStart(),
                response -> response.replace(" ", "").contains(expected) && !response.contains("itemIdentifier"));
    }

    private Path log(String name) {
        return home.resolve("target/benchmark").resolve(name + ".log");
    }

    private static List<String> prefix() {
        return Programs.taskset().map(taskset -> List.of(taskset.toString(), "-c", "0")).orElse(List.of());
    }

    private static Run coldStart(Subject subject) throws IOException, InterruptedException {
        try (var process = FunctionProcess.start(subject.launch())) {
            var ready = process.next(EventRequested.class);
            process.provide(subject.event());
            var response = process.next(ResponseSent.class);
            var cpu = new CpuTime(process.handle()).used();
            requireSuccess(subject, response);
            return new Run((response.at() - process.startedAt()) / NANOS_PER_MS, (ready.at() - process.startedAt()) / NANOS_PER_MS,
                    cpu.toNanos() / NANOS_PER_MS, 0);
        }
    }

    /** Adds the function's own part of a restore. The time in which Lambda loads the snapshot's pages is not part of it. */
    private static Run withRestore(Subject subject, Run cold) throws IOException, InterruptedException {
        try (var process = FunctionProcess.start(subject.launch().withSnapStart())) {
            process.next(RestoreRequested.class);
            long start = System.nanoTime();
            process.restore();
            process.next(EventRequested.class);
            process.provide(subject.event());
            var response = process.next(ResponseSent.class);
            requireSuccess(subject, response);
            return new Run(cold.total(), cold.init(), cold.cpu(), (response.at() - start) / NANOS_PER_MS);
        }
    }

    private static void requireSuccess(Subject subject, ResponseSent response) {
        if (!subject.isSuccess().test(response.body())) {
            throw new IllegalStateException(subject.name() + " answered " + response.body());
        }
    }
}

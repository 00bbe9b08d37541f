package dev.karigar.local.benchmark;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.runtime.FunctionArchive;
import dev.karigar.local.runtime.FunctionProcess;
import dev.karigar.local.runtime.Java;
import dev.karigar.local.runtime.LocalMain;
import dev.karigar.local.runtime.RuntimeCall.Answered;
import dev.karigar.local.runtime.RuntimeCall.AskedForEvent;
import dev.karigar.local.runtime.RuntimeCall.AskedToRestore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** From the start of a process with AWS's own runtime client to its first answer, each archive several times, on one processor where that can be had. */
record ColdStarts(Function<FunctionSpec, Map<String, String>> environments, FirstEvents events, Path home, int runs) {

    private static final double MILLION = 1e6;
    private static final byte[] NOTHING = {'{', '}'};

    private record Run(double total, double untilAsked, double cpu, double restored) {
    }

    private record Subject(String name, LocalMain launch, byte[] event, boolean snapshot, Predicate<String> success) {
    }

    void measure(List<FunctionSpec> functions, Calibration noise, PrintStream out) throws Exception {
        out.printf(
                "%nCold starts of the archives through the Lambda Runtime API, %d of each, %s, serial collector, C1; ms: median [middle half]%n",
                runs, Java.taskset().isPresent() ? "held on one processor" : "on all processors (no taskset here)");
        out.printf("%-24s %-32s %-32s %-32s %s%n", "", "start to first answer", "of it, until ready", "CPU",
                "SnapStart: restore to first answer");
        measure(floor(), noise, out);
        for (var function : functions) {
            measure(subject(function), noise, out);
        }
    }

    private void measure(Subject subject, Calibration noise, PrintStream out) throws IOException, InterruptedException {
        var measured = new ArrayList<Run>();
        // The first run reads the jars from the disk and is not counted.
        cold(subject);
        for (int i = 0; i < runs; i++) {
            noise.probe();
            var run = cold(subject);
            measured.add(subject.snapshot() ? restored(subject, run) : run);
        }
        out.printf("%-24s %-32s %-32s %-32s %s%n", subject.name(), samples(measured, Run::total), samples(measured, Run::untilAsked),
                samples(measured, Run::cpu), subject.snapshot() ? samples(measured, Run::restored) : "none");
    }

    private static Samples samples(List<Run> runs, ToDoubleFunction<Run> what) {
        return new Samples(runs.stream().mapToDouble(what).toArray());
    }

    /** A handler that does nothing behind the runtime client alone: what no function can be faster than. */
    private Subject floor() {
        var task = home.resolve("target/classes");
        var launch = new LocalMain(PlainHandler.class.getName() + "::handleRequest", 512, task, Map.of("AWS_REGION", "eu-central-1"), false,
                words(), log("plain-handler"));
        return new Subject("(plain handler)", launch, NOTHING, false, answer -> answer.equals("{}"));
    }

    private Subject subject(FunctionSpec function) throws IOException {
        var task = FunctionArchive.of(function, home.resolve("..").normalize())
                .unpack(home.resolve("target/benchmark/tasks").resolve(function.name()));
        var launch = LocalMain.of(function, task, environments.apply(function), log(function.name())).after(words());
        var expected = function.routes().isEmpty() ? "" : "\"statusCode\":200";
        return new Subject(function.name(), launch, events.of(function), function.snapStart(),
                answer -> answer.replace(" ", "").contains(expected) && !answer.contains("itemIdentifier"));
    }

    private Path log(String name) {
        return home.resolve("target/benchmark").resolve(name + ".log");
    }

    private static List<String> words() {
        return Java.taskset().map(taskset -> List.of(taskset.toString(), "-c", "0")).orElse(List.of());
    }

    private static Run cold(Subject subject) throws IOException, InterruptedException {
        try (var process = FunctionProcess.start(subject.launch())) {
            var asked = process.next(AskedForEvent.class);
            process.give(subject.event());
            var answer = process.next(Answered.class);
            var cpu = new CpuTime(process.handle()).used();
            demandSuccess(subject, answer);
            return new Run((answer.at() - process.startedAt()) / MILLION, (asked.at() - process.startedAt()) / MILLION,
                    cpu.toNanos() / MILLION, 0);
        }
    }

    /** What the function itself takes after a restore; bringing the snapshot's pages back is Lambda's part and not in it. */
    private static Run restored(Subject subject, Run cold) throws IOException, InterruptedException {
        try (var process = FunctionProcess.start(subject.launch().withSnapshot())) {
            process.next(AskedToRestore.class);
            long start = System.nanoTime();
            process.restore();
            process.next(AskedForEvent.class);
            process.give(subject.event());
            var answer = process.next(Answered.class);
            demandSuccess(subject, answer);
            return new Run(cold.total(), cold.untilAsked(), cold.cpu(), (answer.at() - start) / MILLION);
        }
    }

    private static void demandSuccess(Subject subject, Answered answer) {
        if (!subject.success().test(answer.body())) {
            throw new IllegalStateException(subject.name() + " answered " + answer.body());
        }
    }
}

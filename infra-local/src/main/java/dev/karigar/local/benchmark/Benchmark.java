package dev.karigar.local.benchmark;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.database.EmbeddedServer;
import dev.karigar.local.database.StatementLog;
import dev.karigar.local.runtime.FunctionEnvironment;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.LogManager;

/**
 * What {@code mvn -Pbenchmark} runs: a database of its own, the stack in a process of its own, five hot requests, then every
 * function's cold start. {@code -Dbenchmark.requests=} and {@code -Dbenchmark.runs=} say how often.
 */
public final class Benchmark {

    private static final int REQUESTS = 200;
    private static final int RUNS = 7;
    private static final String NOWHERE = "http://127.0.0.1:9";

    private Benchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        try (var quiet = Benchmark.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(quiet);
        }
        var home = Path.of(System.getProperty("local.home")).toAbsolutePath().normalize();
        var place = emptied(home.resolve("target/benchmark"));
        var out = System.out;
        // As durable as a real one: what a commit costs is part of the request.
        try (var database = EmbeddedServer.start(place.resolve("postgres"), place.resolve("binaries"), true);
                var stack = StackProcess.start(place.resolve("state"),
                        database.url() + "?user=" + database.owner() + "&password=" + database.ownerPassword())) {
            var noise = new Calibration();
            var api = new ApiCaller(stack.address());
            var market = BenchmarkSetup.open(api);
            machine(out);
            new BenchmarkScenarios(api, stack.cpu(), postgres(place), new StatementLog(database, place.resolve("binaries/postgres.log")),
                    Integer.getInteger("benchmark.requests", REQUESTS)).measure(BenchmarkScenarios.of(market), noise, out);
            var environment = new FunctionEnvironment(database, "file:" + place.resolve("state/secrets"), stack.address(), NOWHERE);
            new ColdStarts(environment.andThen(Benchmark::withoutRateLimits), new FirstEvents(market), home,
                    Integer.getInteger("benchmark.runs", RUNS))
                    .measure(FunctionCatalog.all().stream().filter(Benchmark::serves).toList(), noise, out);
            out.printf("%nThe machine's noise: the same SHA-256 loop between all measurements, ms: %s%n", noise.samples());
        }
    }

    // Those of the deploy run once, and nobody waits for them.
    private static boolean serves(FunctionSpec function) {
        return !function.routes().isEmpty() || function.grants().database().isPresent();
    }

    // They would add a statement to each request.
    private static Map<String, String> withoutRateLimits(Map<String, String> variables) {
        var all = new HashMap<>(variables);
        all.put("KARIGAR_RATE_LIMITS", "off");
        return all;
    }

    private static void machine(PrintStream out) {
        out.printf("%n%s %s, %d processors, %s%n", System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(), Runtime.version());
    }

    /** PostgreSQL's first process, whose id is the first line of its pid file. */
    private static CpuTime postgres(Path place) throws IOException {
        var pid = Long.parseLong(Files.readAllLines(place.resolve("postgres/postmaster.pid")).getFirst().strip());
        return new CpuTime(ProcessHandle.of(pid).orElseThrow());
    }

    private static Path emptied(Path place) throws IOException {
        if (Files.exists(place)) {
            try (var files = Files.walk(place)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(place);
    }
}

package dev.karigar.local.benchmark;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.database.EmbeddedServer;
import dev.karigar.local.database.StatementLog;
import dev.karigar.local.lambda.FunctionEnvironment;
import dev.karigar.local.lambda.FunctionEnvironment.AwsServices;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.LogManager;
import org.apache.commons.io.file.PathUtils;

/**
 * The main class of {@code mvn -Pbenchmark}: starts a database and the stack, measures the requests of {@link BenchmarkScenarios} and
 * then the cold start of each function. {@code -Dbenchmark.requests=} and {@code -Dbenchmark.runs=} are the numbers of repetitions.
 */
public final class Benchmark {

    private static final int DEFAULT_REQUESTS = 200;
    private static final int DEFAULT_RUNS = 7;
    /** No server listens here: the measured events make no call to AWS. */
    private static final String UNUSED_ENDPOINT = "http://127.0.0.1:9";

    private Benchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        try (var logging = Benchmark.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        var home = Path.of(System.getProperty("local.home")).toAbsolutePath().normalize();
        var folder = emptyFolder(home.resolve("target/benchmark"));
        var out = System.out;
        // Durable, because a request's cost includes its commit.
        try (var database = EmbeddedServer.start(folder.resolve("postgres"), folder.resolve("binaries"), true);
                var stack = StackProcess.start(home, folder.resolve("state"),
                        database.url() + "?user=" + database.owner() + "&password=" + database.ownerPassword())) {
            var calibration = new Calibration();
            var api = new ApiCaller(stack.address());
            var setup = BenchmarkSetup.create(api);
            printMachine(out);
            new BenchmarkScenarios(api, stack.cpu(), postgres(folder), new StatementLog(database, folder.resolve("binaries/postgres.log")),
                    Integer.getInteger("benchmark.requests", DEFAULT_REQUESTS)).measure(BenchmarkScenarios.of(setup), calibration, out);
            var aws = new AwsServices("eu-central-1", UNUSED_ENDPOINT, UNUSED_ENDPOINT, queue -> UNUSED_ENDPOINT + "/" + queue.name());
            // Rate limits would add a statement to each request.
            var environment = new FunctionEnvironment(database, aws, Map.of("SECRETS", "file:" + folder.resolve("state/secrets"), "ISSUER",
                    stack.address(), "EMAIL_FROM", "no-reply@karigar.example", FunctionEnvironment.RATE_LIMITS, "off"));
            new ColdStarts(environment, new FirstEvents(FunctionCatalog.all(), setup.firstCalls(), setup.token()), home,
                    Integer.getInteger("benchmark.runs", DEFAULT_RUNS))
                    .measure(FunctionCatalog.all().stream().filter(Benchmark::isMeasured).toList(), calibration, out);
            out.printf("%nCalibration, the same SHA-256 loop between all measurements, ms: %s%n", calibration.samples());
        }
    }

    // Functions that only a deployment runs are left out: no request waits for them.
    private static boolean isMeasured(FunctionSpec function) {
        return !function.routes().isEmpty() || function.grants().database().isPresent();
    }

    private static void printMachine(PrintStream out) {
        out.printf("%n%s %s, %d processors, %s%n", System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(), Runtime.version());
    }

    /** The first line of postmaster.pid is the id of PostgreSQL's first process. */
    private static CpuTime postgres(Path folder) throws IOException {
        var pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst().strip());
        return new CpuTime(ProcessHandle.of(pid).orElseThrow());
    }

    private static Path emptyFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            PathUtils.deleteDirectory(folder);
        }
        return Files.createDirectories(folder);
    }
}

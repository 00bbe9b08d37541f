package dev.karigar.local.benchmark;

import dev.karigar.local.benchmark.ApiCaller.Call;
import dev.karigar.local.database.StatementLog;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Measures requests that are sent one after the other: their duration at the client, the processor time of the stack and of
 * PostgreSQL, and the number of SQL statements.
 *
 * @param repetitions measured requests of each scenario, after as many for warm-up
 */
record BenchmarkScenarios(ApiCaller api, CpuTime stack, CpuTime postgres, StatementLog statements, int repetitions) {

    private static final int BLOCKS = 8;
    private static final int STATEMENT_REQUESTS = 10;
    private static final double NANOS_PER_MS = 1e6;

    /** Produces the requests of a scenario. */
    interface Scenario {
        Call next() throws IOException, InterruptedException;
    }

    static Map<String, Scenario> of(BenchmarkSetup setup) {
        var scenarios = new LinkedHashMap<String, Scenario>();
        scenarios.put("GET categories", setup::categories);
        scenarios.put("GET slots", setup::slots);
        scenarios.put("GET providers", setup::search);
        scenarios.put("POST bookings", setup::book);
        scenarios.put("POST login", setup::login);
        return scenarios;
    }

    void measure(Map<String, Scenario> scenarios, Calibration calibration, PrintStream out)
            throws IOException, InterruptedException, SQLException {
        out.printf("%nWarm requests, %d of each, one at a time; ms: median [middle half]. The stack's CPU includes HTTP edge and queues.%n",
                repetitions);
        out.printf("%-16s %-32s %-32s %-32s %s%n", "", "wall", "CPU, stack (per block)", "CPU, PostgreSQL (per block)", "SQL statements");
        for (var entry : scenarios.entrySet()) {
            var scenario = entry.getValue();
            repeat(scenario, repetitions, new double[repetitions]);
            measure(entry.getKey(), scenario, calibration, out);
        }
    }

    private void measure(String name, Scenario scenario, Calibration calibration, PrintStream out)
            throws IOException, InterruptedException, SQLException {
        int block = Math.max(1, repetitions / BLOCKS);
        var wall = new double[block * BLOCKS];
        var cpu = new double[BLOCKS];
        var database = new double[BLOCKS];
        for (int i = 0; i < BLOCKS; i++) {
            calibration.run();
            var before = stack.used();
            var databaseBefore = postgres.used();
            var part = new double[block];
            repeat(scenario, block, part);
            System.arraycopy(part, 0, wall, i * block, block);
            cpu[i] = perRequest(stack.used().minus(before), block);
            database[i] = perRequest(postgres.used().minus(databaseBefore), block);
        }
        out.printf(Locale.ROOT, "%-16s %-32s %-32s %-32s %.1f%n", name, new Samples(wall), new Samples(cpu), new Samples(database),
                statementsPerRequest(scenario));
    }

    private void repeat(Scenario scenario, int count, double[] millis) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            var call = scenario.next();
            long start = System.nanoTime();
            api.send(call);
            millis[i] = (System.nanoTime() - start) / NANOS_PER_MS;
        }
    }

    private double statementsPerRequest(Scenario scenario) throws IOException, InterruptedException, SQLException {
        statements.setEnabled(true);
        // The first request after the switch may not be logged yet.
        repeat(scenario, 2, new double[2]);
        long before = statements.count();
        repeat(scenario, STATEMENT_REQUESTS, new double[STATEMENT_REQUESTS]);
        double perRequest = (statements.count() - before) / (double) STATEMENT_REQUESTS;
        statements.setEnabled(false);
        return perRequest;
    }

    private static double perRequest(Duration used, int requests) {
        return used.toNanos() / NANOS_PER_MS / requests;
    }
}

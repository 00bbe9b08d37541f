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

/** One request at a time, each many times: wall clock as its caller sees it, processor time of the stack and of PostgreSQL, SQL statements. */
record BenchmarkScenarios(ApiCaller api, CpuTime stack, CpuTime postgres, StatementLog statements, int times) {

    private static final int BLOCKS = 8;
    private static final int COUNTED = 10;
    private static final double MILLION = 1e6;

    /** Makes the next call of a kind. */
    interface Calls {
        Call next() throws IOException, InterruptedException;
    }

    static Map<String, Calls> of(BenchmarkSetup market) {
        var calls = new LinkedHashMap<String, Calls>();
        calls.put("GET categories", market::categories);
        calls.put("GET slots", market::slots);
        calls.put("GET providers", market::search);
        calls.put("POST bookings", market::book);
        calls.put("POST login", market::login);
        return calls;
    }

    void measure(Map<String, Calls> kinds, Calibration noise, PrintStream out) throws IOException, InterruptedException, SQLException {
        out.printf(
                "%nHot requests, %d of each, one at a time; ms: median [middle half]. CPU holds the HTTP edge, the function and the queues.%n",
                times);
        out.printf("%-16s %-32s %-32s %-32s %s%n", "", "wall", "CPU, stack (per block)", "CPU, PostgreSQL (per block)", "SQL statements");
        for (var kind : kinds.entrySet()) {
            var calls = kind.getValue();
            repeat(calls, times, new double[times]);
            measure(kind.getKey(), calls, noise, out);
        }
    }

    private void measure(String name, Calls calls, Calibration noise, PrintStream out)
            throws IOException, InterruptedException, SQLException {
        int block = Math.max(1, times / BLOCKS);
        var wall = new double[block * BLOCKS];
        var cpu = new double[BLOCKS];
        var database = new double[BLOCKS];
        for (int i = 0; i < BLOCKS; i++) {
            noise.probe();
            var before = stack.used();
            var databaseBefore = postgres.used();
            var part = new double[block];
            repeat(calls, block, part);
            System.arraycopy(part, 0, wall, i * block, block);
            cpu[i] = perCall(stack.used().minus(before), block);
            database[i] = perCall(postgres.used().minus(databaseBefore), block);
        }
        out.printf(Locale.ROOT, "%-16s %-32s %-32s %-32s %.1f%n", name, new Samples(wall), new Samples(cpu), new Samples(database),
                sql(calls));
    }

    private void repeat(Calls calls, int count, double[] millis) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            var call = calls.next();
            long start = System.nanoTime();
            api.call(call);
            millis[i] = (System.nanoTime() - start) / MILLION;
        }
    }

    private double sql(Calls calls) throws IOException, InterruptedException, SQLException {
        statements.record(true);
        // The first call after the switch may still run unlogged.
        repeat(calls, 2, new double[2]);
        long before = statements.count();
        repeat(calls, COUNTED, new double[COUNTED]);
        double each = (statements.count() - before) / (double) COUNTED;
        statements.record(false);
        return each;
    }

    private static double perCall(Duration used, int calls) {
        return used.toNanos() / MILLION / calls;
    }
}

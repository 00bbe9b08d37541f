package dev.karigar.infra.docs;

import dev.karigar.infra.synth.SynthesizedApp;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The generated blocks of the documents by name, computed from the catalog, the templates and the figures of the benchmark. */
final class GeneratedBlocks {

    /** Writes all blocks; run from the root of the project. */
    static final String COMMAND = "mvn -q -Pdocs -pl infra-cdk -am process-test-classes";

    private GeneratedBlocks() {
    }

    static Map<String, Supplier<String>> all() {
        var costs = new RequestCosts(BenchmarkFigures.ofDocument());
        var blocks = new TreeMap<String, Supplier<String>>();
        blocks.put("idle-costs", () -> new IdleCosts(SynthesizedApp.of("dev"), SynthesizedApp.of("prod")).table());
        blocks.put("request-costs", costs::table);
        blocks.put("metric-costs", RequestCosts::metrics);
        blocks.put("functions", FunctionTables::sizes);
        blocks.put("function-names", FunctionTables::names);
        blocks.put("secrets", FunctionTables::secrets);
        blocks.put("alarms", () -> AlarmTable.of(SynthesizedApp.of("prod")));
        return blocks;
    }

    public static void main(String[] arguments) {
        var blocks = all();
        Document.all().forEach(document -> document.write(blocks));
    }
}

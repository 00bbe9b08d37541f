package dev.karigar.infra.docs;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.Sizing;
import java.util.List;
import java.util.Locale;

/**
 * The costs of a million requests: 800,000 reads, 150,000 writes, 40,000 token refreshes (as reads) and 10,000 logins. Prices in USD are
 * list prices of us-east-1, November 2026.
 *
 * @param figures CPU time of each kind of request
 */
record RequestCosts(BenchmarkFigures figures) {

    private static final int READS = 840_000;
    private static final int WRITES = 150_000;
    private static final int LOGINS = 10_000;
    // Lambda gives a function one vCPU at 1,769 MB (Lambda guide, "Configure Lambda function memory").
    private static final double MB_PER_VCPU = 1769;
    private static final double GB_SECOND = 0.0000133334;
    private static final double ACU_HOUR = 0.12;
    private static final double METRIC_MONTH = 0.30;
    private static final int METRICS_PER_FUNCTION = 4;

    private record Line(String what, String computation, double usd) {
    }

    String table() {
        var lines = List.of(duration(), new Line("Lambda requests", "$0.20 per million", 0.20),
                new Line("HTTP API", "$1.00 per million", 1.00),
                new Line("CloudFront", "$1.00 per million; ten million requests and 1 TB of traffic a month are free", 1.00),
                new Line("firewall (prod)", "$0.60 per million", 0.60),
                new Line("logs", "two lines of 0.5 KB per request, $0.50 per GB", 0.50),
                new Line("X-Ray", "5 % of the requests, $5 per million traces", 0.25),
                new Line("Aurora capacity", "2 ms of CPU per request are 0.6 vCPU-hours or 2.2 ACU-hours", 2.2 * ACU_HOUR),
                new Line("Aurora I/O", "300,000 writes, $0.20 per million", 0.06));
        var table = new MarkdownTable("what", "computation", "USD");
        lines.forEach(line -> table.row(line.what(), line.computation(), MarkdownTable.usd(line.usd())));
        double total = lines.stream().mapToDouble(Line::usd).sum();
        return table.row("**total**", "", "**" + MarkdownTable.usd(total) + "**").toString();
    }

    private Line duration() {
        double read = Math.round(figures.read());
        double write = Math.round(figures.write());
        double login = Math.round(figures.login());
        double memoryGb = Sizing.HTTP.memoryMb() / 1024.0;
        double slowdown = MB_PER_VCPU / Sizing.HTTP.memoryMb();
        double gbSeconds = (READS * read + WRITES * write + LOGINS * login) / 1000 * slowdown * memoryGb;
        var computation = String.format(Locale.ROOT, "(%,d x %.0f + %,d x %.0f + %,d x %.0f) ms x %.2f x %.0f GB = %,d GB-s, $%.10f each",
                READS, read, WRITES, write, LOGINS, login, slowdown, memoryGb, Math.round(gbSeconds / 100) * 100, GB_SECOND);
        return new Line("Lambda duration (arm64)", computation, gbSeconds * GB_SECOND);
    }

    /** Custom metrics are billed by the month: one latency per route, and some metrics per function. */
    static String metrics() {
        int routes = FunctionCatalog.all().stream().mapToInt(spec -> spec.routes().size()).sum();
        int functions = FunctionCatalog.all().size();
        int series = routes + functions * METRICS_PER_FUNCTION;
        return String.format(Locale.ROOT, """
                | custom metrics | series | USD a month |
                | --- | --- | --- |
                | latency of each route | %d | %.2f |
                | about %d metrics of each function | %d | %.2f |
                | **total** | %d | **%.2f** |
                """, routes, routes * METRIC_MONTH, METRICS_PER_FUNCTION, functions * METRICS_PER_FUNCTION,
                functions * METRICS_PER_FUNCTION * METRIC_MONTH, series, series * METRIC_MONTH);
    }
}

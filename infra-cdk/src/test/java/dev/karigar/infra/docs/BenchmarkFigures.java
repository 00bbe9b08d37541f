package dev.karigar.infra.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Median CPU times of requests from docs/benchmark.md, in milliseconds of one processor.
 *
 * @param read  mean of the reading requests
 * @param write a booking
 * @param login a login with a password
 */
record BenchmarkFigures(double read, double write, double login) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    // Of the first table: request, wall time, CPU time, ...
    private static final int CPU_COLUMN = 3;

    static BenchmarkFigures ofDocument() {
        var rows = Document.read(Path.of("../docs/benchmark.md")).text().lines().filter(line -> line.startsWith("| ")).toList();
        return new BenchmarkFigures(mean(rows, row -> row.startsWith("| GET ")), mean(rows, row -> row.startsWith("| POST bookings ")),
                mean(rows, row -> row.startsWith("| POST login ")));
    }

    private static double mean(List<String> rows, Predicate<String> selected) {
        return rows.stream()
                .filter(selected)
                .map(row -> row.split("\\|")[CPU_COLUMN])
                .mapToDouble(cell -> NUMBER.matcher(cell)
                        .results()
                        .mapToDouble(number -> Double.parseDouble(number.group()))
                        .findFirst()
                        .orElseThrow())
                .average()
                .orElseThrow();
    }
}

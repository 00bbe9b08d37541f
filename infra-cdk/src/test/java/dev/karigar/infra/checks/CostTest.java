package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.karigar.catalog.FunctionCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/cost.md adds up, counts what is deployed, and says of requests what docs/benchmark.md measured. */
class CostTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    // A vCPU comes with 1,769 MB (Lambda's guide, "Configure Lambda function memory").
    private static final double SHARE_OF_A_PROCESSOR = 1024.0 / 1769;
    private static final double GB_SECOND = 0.0000133334;
    private static final double DAYS_A_MONTH = 30;

    @Test
    void the_time_of_a_million_requests_is_what_the_benchmark_measured() throws IOException {
        long read = Math.round(cpu(row -> row.startsWith("| GET ")).average().orElseThrow());
        long booking = Math.round(cpu(row -> row.startsWith("| POST bookings ")).average().orElseThrow());
        long login = Math.round(cpu(row -> row.startsWith("| POST login ")).average().orElseThrow());
        double seconds = (840 * read + 150 * booking + 10 * login) / SHARE_OF_A_PROCESSOR;

        var row = rows("cost.md").filter(line -> line.startsWith("| Lambda, time ")).findFirst().orElseThrow();

        assertThat(row).contains("(840,000 x %d + 150,000 x %d + 10,000 x %d) ms x 1.73".formatted(read, booking, login),
                String.format(Locale.ROOT, "%,d GB-s", Math.round(seconds / 100) * 100));
        assertThat(last(row)).isCloseTo(seconds * GB_SECOND, within(0.006));
    }

    @Test
    void each_table_with_a_sum_adds_up() throws IOException {
        var tables = Files.readString(Path.of("../docs/cost.md")).split("\n\n");
        var summed = Stream.of(tables).filter(table -> table.contains("\n| together ")).toList();
        assertThat(summed).hasSize(2).allSatisfy(table -> {
            var rows = table.lines().skip(2).toList();
            double parts = rows.subList(0, rows.size() - 1).stream().mapToDouble(CostTest::last).sum();
            assertThat(last(rows.getLast())).isCloseTo(parts, within(0.006));
        });
    }

    @Test
    void what_is_paid_by_the_piece_is_counted_on_the_template() throws IOException {
        var dev = Synthesised.environment("dev");
        var guide = Files.readString(Path.of("../docs/cost.md"));

        assertThat(guide).contains(daily("| secrets | $0.40 a month each |", 0.40 * dev.ofType("AWS::SecretsManager::Secret").size()),
                daily("| alarms | $0.10 a month each |", 0.10 * dev.ofType("AWS::CloudWatch::Alarm").size()),
                "each of the %d routes".formatted(dev.ofType("AWS::ApiGatewayV2::Route").size()),
                "each of %d\nfunctions".formatted(FunctionCatalog.all().size()),
                "$5 and %d rules".formatted(
                        Synthesised.environment("prod").ofType("AWS::WAFv2::WebACL").getFirst().properties().path("Rules").size()),
                "| %d at $0.045 an hour;".formatted(Synthesised.environment("prod").ofType("AWS::EC2::NatGateway").size()),
                "| %d public IPv4 addresses".formatted(Synthesised.environment("prod").ofType("AWS::EC2::EIP").size()));
    }

    private static String daily(String row, double monthly) {
        return String.format(Locale.ROOT, "%s %.2f |", row, monthly / DAYS_A_MONTH);
    }

    /** The processor time of edge, function and queues, in milliseconds: the third column's median. */
    private static DoubleStream cpu(Predicate<String> wanted) throws IOException {
        return rows("benchmark.md").filter(wanted).mapToDouble(row -> first(List.of(row.split("\\|")).get(3)));
    }

    private static Stream<String> rows(String guide) throws IOException {
        return Files.readAllLines(Path.of("../docs").resolve(guide)).stream().filter(line -> line.startsWith("| "));
    }

    private static double last(String row) {
        return first(row.substring(row.lastIndexOf('|', row.length() - 3)));
    }

    private static double first(String cell) {
        return NUMBER.matcher(cell).results().findFirst().map(number -> Double.parseDouble(number.group())).orElseThrow();
    }
}

package dev.karigar.infra.docs;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.infra.synth.Templates;
import java.util.List;
import java.util.Locale;

/**
 * The costs of a day without requests, counted on the templates. Prices in USD are list prices of us-east-1, November 2026.
 *
 * @param dev  templates of dev
 * @param prod templates of prod
 */
record IdleCosts(Templates dev, Templates prod) {

    private static final double DAYS_A_MONTH = 30;
    private static final double HOURS_A_DAY = 24;
    private static final double MINUTES_A_DAY = 1440;
    private static final double ACU_HOUR = 0.12;
    private static final double PROXY_ACU_HOUR = 0.015;
    private static final int PROXY_MIN_ACU = 8;
    private static final double NAT_HOUR = 0.045;
    private static final double IPV4_HOUR = 0.005;
    private static final double FIREWALL_MONTH = 5;
    private static final double FIREWALL_RULE_MONTH = 1;
    private static final double SECRET_MONTH = 0.40;
    private static final double ALARM_MONTH = 0.10;
    private static final double METRIC_MONTH = 0.30;
    private static final double STORAGE_MONTH = 0.10;
    // A run of a schedule takes a minute; Aurora pauses five minutes later.
    private static final double MINUTES_RESUMED = 6;
    private static final int METRIC_SERIES = 10;

    /** What an environment uses of one resource, and the costs of a day. */
    private record Usage(String amount, double usd) {
    }

    private record Line(String resource, String price, Usage dev, Usage prod) {
    }

    double devTotal() {
        return lines().stream().mapToDouble(line -> line.dev().usd()).sum();
    }

    String table() {
        var table = new MarkdownTable("resource", "price", "dev", "USD a day", "prod", "USD a day");
        lines().forEach(line -> table.row(line.resource(), line.price(), line.dev().amount(), MarkdownTable.usd(line.dev().usd()),
                line.prod().amount(), MarkdownTable.usd(line.prod().usd())));
        double prodTotal = lines().stream().mapToDouble(line -> line.prod().usd()).sum();
        return table.row("**total**", "", "", "**" + MarkdownTable.usd(devTotal()) + "**", "", "**" + MarkdownTable.usd(prodTotal) + "**")
                .toString();
    }

    private List<Line> lines() {
        var storage = new Usage("1 GB", STORAGE_MONTH / DAYS_A_MONTH);
        return List.of(new Line("Aurora storage", "$0.10 per GB-month", storage, storage),
                new Line("Aurora capacity", "$0.12 per ACU-hour", capacity(dev), capacity(prod)),
                line("RDS Proxy", "$0.015 per ACU-hour, at least 8 ACU", "AWS::RDS::DBProxy", HOURS_A_DAY * PROXY_MIN_ACU * PROXY_ACU_HOUR),
                line("NAT gateways", "$0.045 per hour", "AWS::EC2::NatGateway", HOURS_A_DAY * NAT_HOUR),
                line("public IPv4 addresses", "$0.005 per hour", "AWS::EC2::EIP", HOURS_A_DAY * IPV4_HOUR),
                new Line("firewall", "$5 per month and $1 per rule", firewall(dev), firewall(prod)),
                line("secrets", "$0.40 per month", "AWS::SecretsManager::Secret", SECRET_MONTH / DAYS_A_MONTH),
                line("alarms", "$0.10 per month", "AWS::CloudWatch::Alarm", ALARM_MONTH / DAYS_A_MONTH),
                new Line("custom metrics of scheduled runs", "$0.30 per series and month, by the hour", metrics(dev), metrics(prod)));
    }

    private Line line(String resource, String price, String type, double daily) {
        return new Line(resource, price, count(dev, type, daily), count(prod, type, daily));
    }

    private static Usage count(Templates templates, String type, double daily) {
        int count = templates.ofType(type).size();
        return new Usage(Integer.toString(count), count * daily);
    }

    /** A paused database is resumed by each run of a schedule; the table assumes that no two runs coincide. */
    private static Usage capacity(Templates templates) {
        double minimum = minimumCapacity(templates);
        if (minimum > 0) {
            int instances = templates.ofType("AWS::RDS::DBInstance").size();
            return new Usage("%d instances of at least %.0f ACU".formatted(instances, minimum),
                    instances * minimum * HOURS_A_DAY * ACU_HOUR);
        }
        double runs = runsADay(templates);
        return new Usage(String.format(Locale.ROOT, "%.0f scheduled runs, %.0f minutes of 1 ACU each", runs, MINUTES_RESUMED),
                runs * MINUTES_RESUMED / 60 * ACU_HOUR);
    }

    private static double minimumCapacity(Templates templates) {
        return templates.ofType("AWS::RDS::DBCluster")
                .getFirst()
                .properties()
                .path("ServerlessV2ScalingConfiguration")
                .path("MinCapacity")
                .asDouble();
    }

    private static double runsADay(Templates templates) {
        var databaseFunctions = FunctionCatalog.all().stream().filter(spec -> spec.grants().usesDatabase()).toList();
        return templates.ofType("AWS::Scheduler::Schedule")
                .stream()
                .filter(schedule -> databaseFunctions.stream().anyMatch(spec -> schedule.path().startsWith("Api/" + spec.name() + "/")))
                .mapToDouble(schedule -> MINUTES_A_DAY
                        / Double.parseDouble(schedule.properties().path("ScheduleExpression").asText().replaceAll("\\D", "")))
                .sum();
    }

    private static Usage firewall(Templates templates) {
        int rules = templates.ofType("AWS::WAFv2::WebACL").stream().mapToInt(acl -> acl.properties().path("Rules").size()).sum();
        return rules == 0 ? new Usage("none", 0)
                : new Usage(rules + " rules", (FIREWALL_MONTH + rules * FIREWALL_RULE_MONTH) / DAYS_A_MONTH);
    }

    // A series is billed for each hour in which it has a value.
    private static Usage metrics(Templates templates) {
        double hours = minimumCapacity(templates) > 0 ? HOURS_A_DAY : HOURS_A_DAY / 3;
        return new Usage("%d series in %.0f hours".formatted(METRIC_SERIES, hours),
                METRIC_SERIES * METRIC_MONTH / DAYS_A_MONTH * hours / HOURS_A_DAY);
    }
}

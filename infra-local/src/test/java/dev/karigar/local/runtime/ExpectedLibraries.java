package dev.karigar.local.runtime;

import dev.karigar.catalog.Delivery;
import dev.karigar.catalog.FunctionSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The jars a function needs for what its catalog entry says it does. */
final class ExpectedLibraries {

    private static final List<String> TELLING = words("lambda slf4j-api sentry");
    private static final List<String> SERVING = words("kernel platform catalog jackson-core crac");
    /** The migration is Flyway, and of ours what tells of it. */
    private static final List<String> OWNER = words("""
            catalog crac flyway-core flyway-database-postgresql jackson-annotations jackson-core jackson-databind jackson-dataformat-toml
            jackson-datatype-jsr310 kernel platform postgresql secretsmanager tls""");
    private static final List<String> MICRONAUT = words("""
            jackson-annotations jakarta.annotation-api jakarta.inject-api micronaut-aop micronaut-context micronaut-context-propagation micronaut-core micronaut-core-reactive
            micronaut-function micronaut-function-aws micronaut-http
            micronaut-inject micronaut-jackson-core micronaut-json-core
            micronaut-serde-api micronaut-serde-jackson micronaut-serde-support
            reactive-streams reactor-core""");
    private static final List<String> HTTP = words("""
            web nimbus-jose-jwt libphonenumber jakarta.validation-api micronaut-discovery-core
            micronaut-function-aws-api-proxy micronaut-http-client-core micronaut-http-server micronaut-reactor micronaut-router
            micronaut-servlet-core micronaut-validation""");
    private static final List<String> EVENTS = words("aws-lambda-java-events micronaut-aws-lambda-events-serde");
    private static final List<String> DATABASE = words("postgres tls HikariCP postgresql events");
    private static final String JSON_PROTOCOL = "aws-json-protocol";
    /** The SDK without any service. */
    private static final List<String> SDK = words("""
            auth aws-core checksums checksums-spi endpoints-spi eventstream http-auth http-auth-aws
            http-auth-aws-eventstream http-auth-spi http-client-spi identity-spi json-utils metrics-spi profiles protocol-core
            reactive-streams regions retries retries-spi sdk-core third-party-jackson-core url-connection-client utils utils-lite""");
    /** What only one of them computes with. */
    private static final Map<String, List<String>> OWN = Map.of("auth", List.of("password4j"), "services", List.of("scheduling"),
            "bookings", List.of("scheduling"), "users", List.of("scheduling"));
    private static final Map<Delivery, List<String>> CLIENTS = Map.of(Delivery.SMS, List.of("sns", "aws-query-protocol"), Delivery.EMAIL,
            List.of("sesv2", JSON_PROTOCOL));

    private ExpectedLibraries() {
    }

    static Set<String> of(FunctionSpec function) {
        var grants = function.grants();
        var expected = new TreeSet<>(SDK);
        expected.add(function.artifact());
        expected.addAll(TELLING);
        expected.addAll(OWN.getOrDefault(function.name(), List.of()));
        if (grants.owner()) {
            expected.addAll(OWNER);
            expected.add(JSON_PROTOCOL);
            return expected;
        }
        expected.addAll(SERVING);
        expected.addAll(List.of("aws", "events"));
        expected.addAll(MICRONAUT);
        if (!function.consumes().isEmpty()) {
            expected.addAll(EVENTS);
        }
        if (!function.routes().isEmpty()) {
            expected.addAll(HTTP);
        }
        if (grants.database().isPresent()) {
            expected.addAll(DATABASE);
        }
        if (!grants.reads().isEmpty() || !grants.writes().isEmpty()) {
            expected.addAll(List.of("secretsmanager", JSON_PROTOCOL));
        }
        if (!grants.sendsTo().isEmpty()) {
            expected.addAll(List.of("sqs", JSON_PROTOCOL));
        }
        if (!grants.writes().isEmpty()) {
            expected.add("nimbus-jose-jwt");
        }
        grants.delivers().forEach(delivery -> expected.addAll(CLIENTS.getOrDefault(delivery, List.of())));
        return expected;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}

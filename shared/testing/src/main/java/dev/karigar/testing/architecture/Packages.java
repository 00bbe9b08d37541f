package dev.karigar.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives module, group and ring of a class from its package {@code dev.karigar.<module or group>.<ring>}. */
final class Packages {

    private static final Pattern OURS = Pattern.compile("dev\\.karigar\\.(\\w+)(?:\\.(\\w+))?(?:\\..*)?");

    /** First packages of shared modules. They must not depend on functions. */
    private static final Set<String> SHARED = Set.of("kernel", "catalog", "scheduling", "events", "web", "postgres", "aws", "testing",
            "tls", "platform", "lambda", "openapi", "migrations", "emulation");

    private Packages() {
    }

    static Optional<String> module(JavaClass type) {
        return group(type, 1);
    }

    static Optional<String> ring(JavaClass type) {
        return group(type, 2);
    }

    /** The function that a class belongs to; empty for shared modules, the local stack and libraries. */
    static Optional<String> function(JavaClass type) {
        return module(type).filter(module -> !SHARED.contains(module) && !module.equals("local"));
    }

    static DescribedPredicate<JavaClass> inRing(String... rings) {
        Set<String> wanted = Set.of(rings);
        return DescribedPredicate.describe("in ring " + String.join(", ", rings), type -> ring(type).filter(wanted::contains).isPresent());
    }

    static DescribedPredicate<JavaClass> inModule(String... modules) {
        Set<String> wanted = Set.of(modules);
        return DescribedPredicate.describe("in " + String.join(", ", modules), type -> module(type).filter(wanted::contains).isPresent());
    }

    static DescribedPredicate<JavaClass> under(String... prefixes) {
        return DescribedPredicate.describe("under " + String.join(", ", prefixes), type -> {
            String name = type.getBaseComponentType().getPackageName() + ".";
            for (String prefix : prefixes) {
                if (name.startsWith(prefix + ".")) {
                    return true;
                }
            }
            return false;
        });
    }

    /** The JDK, the nullness annotations and arrays of primitives. */
    static DescribedPredicate<JavaClass> java() {
        return under("java", "org.jspecify")
                .or(DescribedPredicate.describe("primitive", type -> type.getBaseComponentType().isPrimitive()));
    }

    private static Optional<String> group(JavaClass type, int group) {
        Matcher matcher = OURS.matcher(type.getBaseComponentType().getPackageName());
        return matcher.matches() ? Optional.ofNullable(matcher.group(group)) : Optional.empty();
    }
}

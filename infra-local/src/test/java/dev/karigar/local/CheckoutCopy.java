package dev.karigar.local;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.io.file.PathUtils;

/** A copy of the compiled modules from which a stack can be started, and whose classes a test can then overwrite as a build does. */
final class CheckoutCopy {

    private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();

    private final Path root;
    private final Map<Path, Path> copies = new LinkedHashMap<>();

    private CheckoutCopy(Path root) {
        this.root = root;
    }

    static CheckoutCopy create(Path root) throws IOException {
        var copy = new CheckoutCopy(root);
        for (var module : FunctionCatalog.all().stream().map(FunctionSpec::module).distinct().toList()) {
            var original = CHECKOUT.resolve(module).resolve("target");
            copy.entry(original.resolve("classes"));
            var dependencies = Files.readString(original.resolve("runtime.classpath")).strip();
            Files.writeString(root.resolve(module).resolve("target/runtime.classpath"), copy.classPath(dependencies));
        }
        return copy;
    }

    /** The infra-local folder of the copy. */
    Path home() {
        return root.resolve("infra-local");
    }

    /** The same class path with the folders of this checkout replaced by their copies. */
    String classPath(String original) throws IOException {
        var entries = original.split(Pattern.quote(File.pathSeparator));
        for (var entry : entries) {
            entry(Path.of(entry));
        }
        return Arrays.stream(entries)
                .map(entry -> copies.getOrDefault(Path.of(entry), Path.of(entry)).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void entry(Path original) throws IOException {
        if (original.startsWith(CHECKOUT) && Files.isDirectory(original) && !copies.containsKey(original)) {
            var copy = root.resolve(CHECKOUT.relativize(original));
            Files.createDirectories(copy);
            PathUtils.copyDirectory(original, copy);
            copies.put(original, copy);
        }
    }

    /** Overwrites all class files in place with bytes that are not a class. */
    void overwriteClasses() throws IOException {
        for (var copy : copies.values()) {
            try (var files = Files.walk(copy)) {
                for (var file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
                    Files.writeString(file, "overwritten");
                }
            }
        }
    }
}

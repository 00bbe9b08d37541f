package dev.karigar.local.lambda;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A module's classes and its runtime dependencies, which the build writes to {@code target/runtime.classpath}. */
public final class RuntimeClassPath {

    private static final String FILE = "target/runtime.classpath";

    private RuntimeClassPath() {
    }

    /** Every entry, the module's own classes first. */
    public static List<Path> entries(Path module) {
        var file = module.resolve(FILE);
        var entries = new ArrayList<>(List.of(module.resolve("target/classes")));
        try {
            Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(Files.readString(file).strip())
                    .filter(entry -> !entry.isEmpty())
                    .forEach(entry -> entries.add(Path.of(entry)));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is missing: the build writes it in the phase process-classes", e);
        }
    }

    /** The entries as a class loader needs them. */
    public static List<URL> of(Path module) {
        return entries(module).stream().map(RuntimeClassPath::url).toList();
    }

    static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}

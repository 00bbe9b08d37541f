package dev.karigar.local.lambda;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A module's classes and its runtime dependencies, which the build writes to {@code target/runtime.classpath}. */
public final class RuntimeClassPath {

    private static final String FILE = "target/runtime.classpath";

    private RuntimeClassPath() {
    }

    /** Every entry, the module's own classes first. */
    public static List<URL> of(Path module) {
        var file = module.resolve(FILE);
        try {
            var dependencies = Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(Files.readString(file).strip());
            return Stream.concat(Stream.of(module.resolve("target/classes")), dependencies.filter(entry -> !entry.isEmpty()).map(Path::of))
                    .map(RuntimeClassPath::url)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is written by the build, in the phase process-classes", e);
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}

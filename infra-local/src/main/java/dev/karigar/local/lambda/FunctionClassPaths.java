package dev.karigar.local.lambda;

import dev.karigar.catalog.FunctionSpec;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;

/**
 * The class paths of all functions as they were when the stack started.
 *
 * <p>Functions load classes on demand, for as long as the stack runs. A build in the same checkout rewrites the files in the
 * {@code target/classes} folders in place, which would break functions that are running. So these folders are copied. Hard links
 * would not do: the compiler truncates and rewrites the same file. Released jars in the Maven repository never change and are
 * used where they are.
 */
public final class FunctionClassPaths {

    private final Map<String, List<URL>> byModule;

    private FunctionClassPaths(Map<String, List<URL>> byModule) {
        this.byModule = byModule;
    }

    /**
     * Copies the class paths of these functions. A folder that several functions use is copied once.
     *
     * @param checkout  the folder of the parent's pom
     * @param directory where the copies go; emptied first
     */
    public static FunctionClassPaths copy(List<FunctionSpec> functions, Path checkout, Path directory) throws IOException {
        if (Files.exists(directory)) {
            PathUtils.deleteDirectory(directory);
        }
        Files.createDirectories(directory);
        var copies = new HashMap<Path, Path>();
        var byModule = new HashMap<String, List<URL>>();
        for (var function : functions) {
            if (!byModule.containsKey(function.module())) {
                var urls = new ArrayList<URL>();
                for (var entry : RuntimeClassPath.entries(checkout.resolve(function.module()))) {
                    urls.add(RuntimeClassPath.url(copyOf(entry, directory, copies)));
                }
                byModule.put(function.module(), List.copyOf(urls));
            }
        }
        return new FunctionClassPaths(Map.copyOf(byModule));
    }

    /** The function's class path, its own classes first. */
    public List<URL> of(FunctionSpec function) {
        return byModule.getOrDefault(function.module(), List.of());
    }

    private static Path copyOf(Path entry, Path directory, Map<Path, Path> copies) throws IOException {
        var known = copies.get(entry);
        if (known != null) {
            return known;
        }
        var copy = entry;
        if (Files.isDirectory(entry)) {
            copy = directory.resolve(Integer.toString(copies.size()));
            PathUtils.copyDirectory(entry, copy);
        } else if (entry.toString().endsWith("-SNAPSHOT.jar")) {
            copy = directory.resolve(copies.size() + ".jar");
            Files.copy(entry, copy);
        }
        copies.put(entry, copy);
        return copy;
    }
}

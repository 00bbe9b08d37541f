package dev.karigar.infra.archives;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.infra.settings.InvalidSettingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The archives that Maven has packaged. An archive whose classes differ from the compiled classes of its modules is stale and refused:
 * deploying it would not deploy the sources.
 *
 * @param root folder of the project
 */
public record PackagedArchives(Path root) implements Archives {

    private static final String PROJECT = "dev/karigar/";
    private static final String CLASS = ".class";

    @Override
    public Path of(FunctionSpec function) {
        var archive = root.resolve(function.archive());
        if (!Files.isRegularFile(archive)) {
            throw new InvalidSettingException("The archive of %s is missing: run mvn package.".formatted(function.name()));
        }
        try {
            var packaged = classesIn(archive);
            for (var module : ModuleFolders.of(root, function)) {
                requireSame(function, packaged, classesUnder(module.resolve("target/classes")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the archive of " + function.name() + " cannot be read", e);
        }
        return archive;
    }

    private static void requireSame(FunctionSpec function, Map<String, Long> packaged, Map<String, Long> compiled) {
        compiled.forEach((name, checksum) -> {
            if (!checksum.equals(packaged.get(name))) {
                throw new InvalidSettingException("The archive of %s is stale: it does not contain the compiled %s. Run mvn package."
                        .formatted(function.name(), name));
            }
        });
    }

    private static Map<String, Long> classesIn(Path archive) throws IOException {
        var classes = new TreeMap<String, Long>();
        try (var outer = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = outer.getNextEntry(); entry != null; entry = outer.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    // Not closed: closing it would close the outer stream.
                    addClasses(new ZipInputStream(outer), classes);
                }
            }
        }
        return classes;
    }

    private static void addClasses(ZipInputStream jar, Map<String, Long> classes) throws IOException {
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            if (isCompared(entry.getName())) {
                classes.put(entry.getName(), checksum(jar));
            }
        }
    }

    private static Map<String, Long> classesUnder(Path folder) throws IOException {
        var classes = new TreeMap<String, Long>();
        if (!Files.isDirectory(folder)) {
            return classes;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
                if (isCompared(name)) {
                    try (var in = Files.newInputStream(file)) {
                        classes.put(name, checksum(in));
                    }
                }
            }
        }
        return classes;
    }

    private static boolean isCompared(String name) {
        return name.startsWith(PROJECT) && name.endsWith(CLASS) || name.startsWith("db/migration/") && name.endsWith(".sql");
    }

    private static long checksum(InputStream in) throws IOException {
        var sum = new CRC32();
        sum.update(in.readAllBytes());
        return sum.getValue();
    }
}

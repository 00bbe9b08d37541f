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
 * The archives that Maven packaged. One that does not hold the compiled classes of its module and of the shared modules, byte
 * for byte, is stale: deploying it would look like a deploy and change nothing.
 *
 * @param root of the project
 */
public record PackagedArchives(Path root) implements Archives {

    private static final String OURS = "dev/karigar/";
    private static final String CLASS = ".class";

    @Override
    public Path of(FunctionSpec function) {
        var archive = root.resolve(function.module()).resolve("target").resolve(function.name() + ".zip");
        if (!Files.isRegularFile(archive)) {
            throw new InvalidSettingException("The archive of %s is missing: run mvn package first.".formatted(function.name()));
        }
        try {
            var packaged = classesIn(archive);
            for (var module : Modules.of(root, function)) {
                demandSame(function, packaged, classesUnder(module.resolve("target/classes")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the archive of " + function.name() + " cannot be read", e);
        }
        return archive;
    }

    private static void demandSame(FunctionSpec function, Map<String, Long> packaged, Map<String, Long> compiled) {
        compiled.forEach((name, checksum) -> {
            if (!checksum.equals(packaged.get(name))) {
                throw new InvalidSettingException(
                        "The archive of %s is stale, %s was compiled after it: run mvn package again.".formatted(function.name(), name));
            }
        });
    }

    private static Map<String, Long> classesIn(Path archive) throws IOException {
        var classes = new TreeMap<String, Long>();
        try (var outer = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = outer.getNextEntry(); entry != null; entry = outer.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    // Not closed: it would close the archive with it.
                    addClasses(new ZipInputStream(outer), classes);
                }
            }
        }
        return classes;
    }

    private static void addClasses(ZipInputStream jar, Map<String, Long> classes) throws IOException {
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            if (isOurs(entry.getName())) {
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
                if (isOurs(name)) {
                    try (var in = Files.newInputStream(file)) {
                        classes.put(name, checksum(in));
                    }
                }
            }
        }
        return classes;
    }

    private static boolean isOurs(String name) {
        return name.startsWith(OURS) && name.endsWith(CLASS) || name.startsWith("db/migration/") && name.endsWith(".sql");
    }

    private static long checksum(InputStream in) throws IOException {
        var sum = new CRC32();
        sum.update(in.readAllBytes());
        return sum.getValue();
    }
}

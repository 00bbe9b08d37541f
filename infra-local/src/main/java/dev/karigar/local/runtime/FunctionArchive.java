package dev.karigar.local.runtime;

import dev.karigar.catalog.FunctionSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip file that is uploaded to Lambda, in the function's module. */
public record FunctionArchive(Path zip) {

    /** @param project the folder of the parent's pom */
    public static FunctionArchive of(FunctionSpec function, Path project) {
        var zip = project.resolve(function.archive());
        if (!Files.isRegularFile(zip)) {
            throw new IllegalStateException(zip + " is missing: the build creates it in the phase package");
        }
        return new FunctionArchive(zip);
    }

    /** Names of its files, in the order of the zip file. */
    public List<String> files() {
        try (var opened = new ZipFile(zip.toFile())) {
            return opened.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of its jars without versions, sorted. */
    public List<String> libraries() {
        return files().stream()
                .map(name -> name.substring(name.lastIndexOf('/') + 1).replaceFirst("-\\d[\\w.]*(-SNAPSHOT)?\\.jar$", ""))
                .distinct()
                .sorted()
                .toList();
    }

    /** Unpacks into the directory, which becomes the function's {@code /var/task}. */
    public Path unpack(Path directory) throws IOException {
        try (var opened = new ZipFile(zip.toFile())) {
            for (var entry : opened.stream().filter(each -> !each.isDirectory()).toList()) {
                var target = directory.resolve(entry.getName()).normalize();
                if (!target.startsWith(directory)) {
                    throw new IllegalStateException(zip + " holds " + entry.getName() + ", which is outside of the folder");
                }
                Files.createDirectories(target.getParent());
                try (var content = opened.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
        return directory;
    }
}

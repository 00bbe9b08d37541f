package dev.karigar.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Loads all classes of the stack's own modules at the start. Like the functions' classes they lie in {@code target/classes} folders,
 * which a build in the same checkout rewrites; a class that is loaded is not read again.
 */
final class OwnClasses {

    private OwnClasses() {
    }

    /** Loads, without initialising, every class in the folders of this process's class path. Returns their number. */
    static int loadAll() throws IOException, ClassNotFoundException {
        int count = 0;
        for (var entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
            var folder = Path.of(entry);
            if (Files.isDirectory(folder)) {
                count += load(folder);
            }
        }
        return count;
    }

    private static int load(Path folder) throws IOException, ClassNotFoundException {
        try (var files = Files.walk(folder)) {
            var names = files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .toList();
            for (var name : names) {
                Class.forName(name, false, OwnClasses.class.getClassLoader());
            }
            return names.size();
        }
    }
}

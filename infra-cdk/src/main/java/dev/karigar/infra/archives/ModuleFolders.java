package dev.karigar.infra.archives;

import dev.karigar.catalog.FunctionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The modules of this project that an archive contains. */
final class ModuleFolders {

    private static final String CLASS_PATH = "target/runtime.classpath";

    private ModuleFolders() {
    }

    /** The function's module, and each module of this project on the runtime class path that Maven has written. */
    static List<Path> of(Path root, FunctionSpec function) throws IOException {
        var home = root.toAbsolutePath().normalize();
        var own = home.resolve(function.module());
        var modules = new ArrayList<>(List.of(own));
        for (var entry : Files.readString(own.resolve(CLASS_PATH)).strip().split(System.getProperty("path.separator"))) {
            var path = Path.of(entry).toAbsolutePath().normalize();
            // A module of this project: <module>/target/classes, or <module>/target/<name>.jar after packaging.
            var target = path.getParent();
            if (path.startsWith(home) && target != null && target.endsWith("target")) {
                modules.add(target.resolveSibling(""));
            }
        }
        return modules;
    }
}

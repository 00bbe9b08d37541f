package dev.karigar.infra.archives;

import dev.karigar.catalog.FunctionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders a function's archive is made of. */
final class Modules {

    private static final String CLASS_PATH = "target/runtime.classpath";

    private Modules() {
    }

    /** The function's own module, and each module of this project on the class path that Maven wrote down for it. */
    static List<Path> of(Path root, FunctionSpec function) throws IOException {
        var home = root.toAbsolutePath().normalize();
        var own = home.resolve(function.module());
        var modules = new ArrayList<>(List.of(own));
        for (var entry : Files.readString(own.resolve(CLASS_PATH)).strip().split(System.getProperty("path.separator"))) {
            var path = Path.of(entry).toAbsolutePath().normalize();
            // In the project: <module>/target/classes, or <module>/target/<name>.jar once it is packaged.
            var target = path.getParent();
            if (path.startsWith(home) && target != null && target.endsWith("target")) {
                modules.add(target.resolveSibling(""));
            }
        }
        return modules;
    }
}

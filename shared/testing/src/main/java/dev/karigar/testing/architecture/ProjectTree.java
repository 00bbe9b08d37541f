package dev.karigar.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checked-out project, found from wherever a test runs: the nearest folder upwards that holds {@code .mvn}. */
public final class ProjectTree {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private static final Pattern TEXT = Pattern.compile(".*\\.(java|sql|xml|toml|properties|md)");
    private static final Pattern OUTPUT = Pattern.compile("(^|/)(target|node_modules|cdk\\.out|\\.git)/");

    private final Path root;

    private ProjectTree(Path root) {
        this.root = root;
    }

    public static ProjectTree find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("no .mvn folder above " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return new ProjectTree(folder);
    }

    public Path root() {
        return root;
    }

    /** Folders of all modules that hold main classes, relative to the root; aggregators are followed. */
    public List<String> modulesWithCode() {
        return modules("").filter(module -> !sources(module, "main").isEmpty()).toList();
    }

    private Stream<String> modules(String aggregator) {
        Path pom = root.resolve(aggregator).resolve("pom.xml");
        return MODULE.matcher(read(pom))
                .results()
                .map(match -> aggregator.isEmpty() ? match.group(1) : aggregator + "/" + match.group(1))
                .flatMap(module -> Stream.concat(Stream.of(module), modules(module)));
    }

    /** Java files of a module's {@code main} or {@code test} folder. */
    public List<Path> sources(String module, String kind) {
        Path folder = root.resolve(module).resolve("src/" + kind + "/java");
        return Files.isDirectory(folder) ? files(folder).stream().filter(file -> file.toString().endsWith(".java")).toList() : List.of();
    }

    /** Java, SQL, XML, TOML, properties and Markdown files outside build output, without those that list the banned words. */
    public List<Path> textFiles() {
        return files(root).stream()
                .filter(file -> TEXT.matcher(file.getFileName().toString()).matches())
                .filter(file -> !OUTPUT.matcher(root.relativize(file).toString()).find())
                .filter(file -> !file.getFileName().toString().startsWith("LanguageRules"))
                .toList();
    }

    /** Compiled main classes of a module, without those that Micronaut's processors wrote (their names start with a dollar). */
    public JavaClasses classes(String module) {
        Path folder = root.resolve(module).resolve("target/classes");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(module + " is not compiled: the rules would see nothing");
        }
        return new ClassFileImporter().withImportOption(location -> !location.contains("/$")).importPath(folder);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

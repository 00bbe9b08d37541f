package dev.karigar.local.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.lambda.RuntimeClassPath;
import dev.karigar.testing.architecture.ProjectTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every record that a function can answer, written by that function's own JSON mapper from its emptiest value. */
class ResponseRecordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ProjectTree TREE = ProjectTree.find();

    @TestFactory
    Stream<DynamicTest> no_list_is_left_out_and_times_have_one_shape() {
        return FunctionCatalog.all()
                .stream()
                .filter(spec -> !spec.routes().isEmpty())
                .map(spec -> dynamicTest(spec.name(), () -> check(spec)));
    }

    private static void check(FunctionSpec spec) throws Exception {
        var classPath = RuntimeClassPath.of(TREE.root().resolve(spec.module()));
        try (var loader = new URLClassLoader(spec.name(), classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
                var function = function(spec, loader)) {
            var context = function.getClass().getMethod("context").invoke(function);
            var mapperType = loader.loadClass("io.micronaut.json.JsonMapper");
            var mapper = context.getClass().getMethod("getBean", Class.class).invoke(context, mapperType);
            var write = mapperType.getMethod("writeValueAsString", Object.class);
            var records = responseRecords(spec, loader);
            assertThat(records).as("the test reads the records of shared/web at least").isNotEmpty();
            for (var type : records) {
                assertShape(type, JSON.readTree((String) write.invoke(mapper, RecordSamples.empty(type))));
            }
        }
    }

    private static AutoCloseable function(FunctionSpec spec, ClassLoader loader) throws ReflectiveOperationException {
        return (AutoCloseable) loader.loadClass(spec.handler())
                .getConstructor(Map.class, Clock.class)
                .newInstance(Map.of(), Clock.systemUTC());
    }

    private static List<Class<?>> responseRecords(FunctionSpec spec, ClassLoader loader) {
        return Stream.of("shared/web", spec.module())
                .flatMap(module -> classNames(TREE.root().resolve(module).resolve("target/classes")))
                .<Class<?>>map(name -> load(loader, name))
                .filter(type -> type.isRecord() && isSerialized(type) && !type.getSimpleName().endsWith("Request"))
                .toList();
    }

    private static boolean isSerialized(Class<?> type) {
        return Arrays.stream(type.getAnnotations()).anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("Serdeable"));
    }

    private static Stream<String> classNames(Path classes) {
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    // Micronaut's generated classes are not records.
                    .filter(name -> name.startsWith("dev/") && name.endsWith(".class") && !name.contains("/$"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertShape(Class<?> type, JsonNode written) {
        for (var component : type.getRecordComponents()) {
            if (RecordSamples.isNullable(component) || isFlattened(component)) {
                continue;
            }
            var value = written.path(wireName(component));
            assertThat(value.isMissingNode()).as(type.getName() + "." + component.getName() + " is missing in " + written).isFalse();
            if (component.getType() == Instant.class) {
                assertThat(value.asText()).as(type.getName() + "." + component.getName()).isEqualTo("2026-11-22T18:20:00Z");
            }
        }
    }

    private static boolean isFlattened(RecordComponent component) {
        return Arrays.stream(component.getAccessor().getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("JsonAnyGetter"));
    }

    private static String wireName(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}

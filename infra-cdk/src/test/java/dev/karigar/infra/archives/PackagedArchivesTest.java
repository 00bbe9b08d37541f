package dev.karigar.infra.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Grants;
import dev.karigar.catalog.Sizing;
import dev.karigar.catalog.Triggers;
import dev.karigar.infra.settings.InvalidSettingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedArchivesTest {

    private static final FunctionSpec FUNCTION = FunctionSpec.of("greeter", "dev.karigar.greeter.GreeterFunction", Triggers.eachDeploy(),
            Grants.NONE, Sizing.STATIC);
    private static final String OWN = "dev/karigar/greeter/GreeterFunction.class";
    private static final String SHARED = "dev/karigar/web/Greeting.class";

    @TempDir
    private Path root;

    @BeforeEach
    void compile() throws IOException {
        write("functions/greeter/target/classes/" + OWN, "one");
        write("shared/web/target/classes/" + SHARED, "two");
        write("functions/greeter/target/runtime.classpath", root.resolve("shared/web/target/web.jar") + ":/elsewhere/library.jar");
    }

    @Test
    void an_archive_with_the_compiled_classes_is_accepted() throws IOException {
        pack(Map.of(OWN, "one"), Map.of(SHARED, "two"));
        assertThat(new PackagedArchives(root).of(FUNCTION)).isEqualTo(root.resolve("functions/greeter/target/greeter.zip"));
    }

    @Test
    void two_functions_of_one_module_have_one_archive() throws IOException {
        pack(Map.of(OWN, "one"), Map.of(SHARED, "two"));
        var second = FunctionSpec
                .of("greeter-worker", "dev.karigar.greeter.GreeterWorker", Triggers.eachDeploy(), Grants.NONE, Sizing.WORKER)
                .inModuleOf(FUNCTION);
        assertThat(new PackagedArchives(root).of(second)).isEqualTo(new PackagedArchives(root).of(FUNCTION));
    }

    @Test
    void a_missing_archive_is_refused() {
        assertThatThrownBy(() -> new PackagedArchives(root).of(FUNCTION)).isInstanceOf(InvalidSettingException.class)
                .hasMessage("The archive of greeter is missing: run mvn package.");
    }

    @Test
    void an_archive_with_an_older_class_is_stale() throws IOException {
        pack(Map.of(OWN, "older"), Map.of(SHARED, "two"));
        assertThatThrownBy(() -> new PackagedArchives(root).of(FUNCTION)).isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("The archive of greeter is stale: it does not contain the compiled " + OWN);
    }

    @Test
    void an_archive_with_an_older_class_of_a_shared_module_is_stale() throws IOException {
        pack(Map.of(OWN, "one"), Map.of(SHARED, "older"));
        assertThatThrownBy(() -> new PackagedArchives(root).of(FUNCTION)).isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining(SHARED);
    }

    @Test
    void an_archive_that_lacks_a_class_is_stale() throws IOException {
        pack(Map.of(OWN, "one"), Map.of());
        assertThatThrownBy(() -> new PackagedArchives(root).of(FUNCTION)).isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining(SHARED);
    }

    private void pack(Map<String, String> own, Map<String, String> shared) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(root.resolve("functions/greeter/target/greeter.zip")))) {
            put(zip, "lib/greeter.jar", jar(own));
            put(zip, "lib/web.jar", jar(shared));
        }
    }

    private static byte[] jar(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                put(jar, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private void write(String path, String content) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}

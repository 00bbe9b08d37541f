package dev.karigar.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @Test
    void close_returns_after_the_process_has_ended(@TempDir Path folder) throws Exception {
        var server = EmbeddedServer.start(folder.resolve("data"), folder.resolve("binaries"), false);
        var process = Postmaster.of(folder.resolve("data")).orElseThrow();

        server.close();

        assertThat(Postmaster.hasEnded(process)).isTrue();
    }
}

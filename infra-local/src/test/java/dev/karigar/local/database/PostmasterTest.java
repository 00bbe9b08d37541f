package dev.karigar.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @Test
    void a_zombie_process_has_ended() throws IOException {
        var parent = new ProcessBuilder("sh", "-c", "sleep 601 & echo $!; exec sleep 600").start();
        try {
            var child = ProcessHandle.of(Long.parseLong(parent.inputReader().readLine())).orElseThrow();
            // Until exec has replaced it, the parent is a shell, which would reap its child; sleep does not.
            Awaitility.await().until(() -> hasArgument(parent.toHandle(), "600"));
            assertThat(Postmaster.hasEnded(child)).isFalse();

            child.destroyForcibly();

            Awaitility.await().until(() -> Postmaster.hasEnded(child));
            assertThat(child.isAlive()).as("the process id is still in use").isTrue();
        } finally {
            parent.destroyForcibly();
        }
    }

    private static boolean hasArgument(ProcessHandle process, String argument) {
        return process.info().arguments().filter(arguments -> arguments[0].equals(argument)).isPresent();
    }

    @Test
    void a_running_process_has_not_ended() {
        assertThat(Postmaster.hasEnded(ProcessHandle.current())).isFalse();
    }

    @Test
    void a_process_file_with_the_id_of_another_program_is_removed_and_the_program_is_not_stopped(@TempDir Path data) throws IOException {
        var file = Files.writeString(data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        Postmaster.stopOrphanOf(data);

        assertThat(file).doesNotExist();
    }
}

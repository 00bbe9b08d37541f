package dev.karigar.local.benchmark;

import dev.karigar.local.Main;
import dev.karigar.local.runtime.Java;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The stack of {@code mvn -Plocal} in a process of its own, whose processor time is then its alone. */
final class StackProcess implements AutoCloseable {

    private static final String READY = "Karigar is up: ";

    private final Process process;
    private final String address;

    private StackProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it on a free port and waits for its word that it is up. */
    static StackProcess start(Path state, String databaseUrl) throws IOException {
        var builder = new ProcessBuilder(List.of(Java.executable(), "-XX:+UseSerialGC", "-Xmx1g", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-Dlocal.home=" + System.getProperty("local.home"), "-Dlocal.port=0",
                "-Dlocal.concurrency=1", "-Dlocal.data=" + state, "-Dlocal.database.url=" + databaseUrl, "-classpath",
                System.getProperty("java.class.path"), Main.class.getName()));
        builder.environment().put("KARIGAR_RATE_LIMITS", "off");
        var process = builder.redirectErrorStream(true).start();
        var output = process.inputReader(StandardCharsets.UTF_8);
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(READY)) {
                Thread.ofVirtual().start(() -> drain(output, state.resolveSibling("stack.log")));
                return new StackProcess(process, line.substring(line.indexOf(READY) + READY.length()).strip());
            }
        }
        throw new IllegalStateException("the stack did not start:\n" + said);
    }

    private static void drain(BufferedReader output, Path log) {
        try (output; var file = Files.newBufferedWriter(log)) {
            output.transferTo(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    CpuTime cpu() {
        return new CpuTime(process.toHandle());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

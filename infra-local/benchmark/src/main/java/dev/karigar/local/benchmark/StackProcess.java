package dev.karigar.local.benchmark;

import dev.karigar.local.LocalMain;
import dev.karigar.local.lambda.FunctionEnvironment;
import dev.karigar.local.runtime.Programs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The stack in a process of its own, so that its processor time can be measured. */
final class StackProcess implements AutoCloseable {

    private static final String UP = "Karigar is up: ";

    private final Process process;
    private final String address;

    private StackProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the stack on a free port with one instance of each function, and waits until it is up. */
    static StackProcess start(Path home, Path state, String databaseUrl) throws IOException {
        var builder = new ProcessBuilder(List.of(Programs.java(), "-XX:+UseSerialGC", "-Xmx1g", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-Dlocal.home=" + home, "-Dlocal.port=0", "-Dlocal.concurrency=1",
                "-Dlocal.data=" + state, "-Dlocal.database.url=" + databaseUrl, "-classpath", System.getProperty("java.class.path"),
                LocalMain.class.getName()));
        builder.environment().put(FunctionEnvironment.RATE_LIMITS, "off");
        var process = builder.redirectErrorStream(true).start();
        var output = process.inputReader(StandardCharsets.UTF_8);
        var printed = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            printed.append(line).append('\n');
            if (line.contains(UP)) {
                Thread.ofVirtual().start(() -> writeTo(state.resolveSibling("stack.log"), output));
                return new StackProcess(process, line.substring(line.indexOf(UP) + UP.length()).strip());
            }
        }
        throw new IllegalStateException("the stack did not start:\n" + printed);
    }

    private static void writeTo(Path log, BufferedReader output) {
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

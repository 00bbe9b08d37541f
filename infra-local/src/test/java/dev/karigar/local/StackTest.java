package dev.karigar.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.local.database.Postmaster;
import dev.karigar.local.demo.AdminAccount;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack as a process: start, use, kill, start again on the same data, stop. */
class StackTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void starts_refuses_a_taken_port_survives_a_kill_and_leaves_no_process(@TempDir Path data) throws Exception {
        var first = start(data, 0);
        var url = addressOf(first);
        assertThat(get(url + "/_local/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(url + "/.well-known/jwks.json").statusCode()).isEqualTo(200);
        assertThat(signIn(url).statusCode()).isEqualTo(200);

        var second = start(data.resolveSibling("other"), URI.create(url).getPort());
        var words = output(second);
        assertThat(second.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isNotZero();
        assertThat(words).anyMatch(line -> line.contains("Port " + URI.create(url).getPort() + " on 127.0.0.1 is taken"));

        var orphan = postgresOf(data).orElseThrow();
        first.destroyForcibly().waitFor();
        var third = start(data, 0);
        var again = addressOf(third);
        assertThat(Postmaster.hasEnded(orphan)).isTrue();
        assertThat(signIn(again).statusCode()).isEqualTo(200);

        var server = postgresOf(data).orElseThrow();
        third.destroy();
        assertThat(third.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Postmaster.hasEnded(server)).isTrue();
    }

    private static Process start(Path data, int port) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Dlocal.home=" + Path.of("").toAbsolutePath(), "-Dlocal.data=" + data, "-Dlocal.port=" + port,
                "-cp", System.getProperty("java.class.path"), "dev.karigar.local.Main").redirectErrorStream(true).start();
    }

    private static String addressOf(Process stack) throws IOException {
        var seen = new ArrayList<String>();
        BufferedReader lines = stack.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.add(line);
            if (line.startsWith("Karigar is up: ")) {
                // Whoever stops reading blocks the writer.
                Thread.ofVirtual().start(() -> lines.lines().forEach(seen::add));
                return line.substring("Karigar is up: ".length());
            }
        }
        throw new AssertionError(String.join("\n", seen));
    }

    private static List<String> output(Process stack) {
        return stack.inputReader().lines().toList();
    }

    private static Optional<ProcessHandle> postgresOf(Path data) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst()));
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> signIn(String url) throws Exception {
        var body = "{\"username\":\"%s\",\"password\":\"%s\",\"device_name\":\"test\"}".formatted(AdminAccount.PHONE,
                AdminAccount.PASSWORD);
        return HTTP.send(HttpRequest.newBuilder(URI.create(url + "/api/v1/auth/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(), HttpResponse.BodyHandlers.ofString());
    }
}

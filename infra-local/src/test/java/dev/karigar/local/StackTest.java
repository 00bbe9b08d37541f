package dev.karigar.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.local.database.Postmaster;
import dev.karigar.local.development.AdminAccount;
import dev.karigar.local.lambda.RuntimeClassPath;
import dev.karigar.local.runtime.Programs;
import java.io.BufferedReader;
import java.io.File;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack as a process, as {@code mvn -Plocal} starts it. */
class StackTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String CLASS_PATH = RuntimeClassPath.entries(HOME)
            .stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));

    @Test
    void starts_with_categories_survives_a_build_and_a_kill_and_leaves_no_process(@TempDir Path data, @TempDir Path checkout)
            throws Exception {
        var copy = CheckoutCopy.create(checkout);
        var first = start(copy.home(), copy.classPath(CLASS_PATH), data, 0);
        var url = addressOf(first);
        copy.overwriteClasses();
        assertThat(get(url + "/_local/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(url + "/_local/inbox?channel=sms").statusCode()).isEqualTo(200);
        assertThat(get(url + "/_local/metrics").statusCode()).isEqualTo(200);
        assertThat(get(url + "/.well-known/jwks.json").statusCode()).isEqualTo(200);
        assertThat(get(url + "/api/v1/openapi.json").statusCode()).isEqualTo(200);
        assertThat(signIn(url).statusCode()).isEqualTo(200);
        var categories = categories(url);
        assertThat(categories).isNotEmpty();

        var second = start(HOME, CLASS_PATH, data.resolveSibling("other"), URI.create(url).getPort());
        var printed = second.inputReader().lines().toList();
        assertThat(second.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isEqualTo(2);
        assertThat(printed).singleElement()
                .asString()
                .contains("Karigar cannot start. Port " + URI.create(url).getPort() + " on 127.0.0.1 is taken");

        var orphan = postgresOf(data).orElseThrow();
        first.destroyForcibly().waitFor();
        var third = start(HOME, CLASS_PATH, data, 0);
        var again = addressOf(third);
        assertThat(Postmaster.hasEnded(orphan)).isTrue();
        assertThat(signIn(again).statusCode()).isEqualTo(200);
        assertThat(categories(again)).isEqualTo(categories);

        var server = postgresOf(data).orElseThrow();
        third.destroy();
        assertThat(third.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Postmaster.hasEnded(server)).isTrue();
    }

    private static Process start(Path home, String classPath, Path data, int port) throws IOException {
        return new ProcessBuilder(Programs.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlocal.home=" + home,
                "-Dlocal.data=" + data, "-Dlocal.port=" + port, "-cp", classPath, LocalMain.class.getName()).redirectErrorStream(true)
                .start();
    }

    private static String addressOf(Process stack) throws IOException {
        var printed = new ArrayList<String>();
        BufferedReader lines = stack.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            printed.add(line);
            if (line.startsWith("Karigar is up: ")) {
                // The process would block when the pipe is full.
                Thread.ofVirtual().start(() -> lines.lines().forEach(printed::add));
                return line.substring("Karigar is up: ".length());
            }
        }
        throw new AssertionError(String.join("\n", printed));
    }

    private static Optional<ProcessHandle> postgresOf(Path data) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst()));
    }

    private static List<String> categories(String url) throws Exception {
        var response = get(url + "/api/v1/services/categories");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode items = JSON.readTree(response.body()).path("items");
        return items.findValuesAsText("name");
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

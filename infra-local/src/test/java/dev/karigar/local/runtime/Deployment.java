package dev.karigar.local.runtime;

import com.nimbusds.jose.JOSEException;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.database.EmbeddedServer;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.cloud.StubbedService;
import dev.karigar.testing.cloud.StubbedService.Answer;
import dev.karigar.testing.cloud.StubbedService.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Everything the archives need around them: PostgreSQL, migrated by the migrations' own archive, and AWS's services as a stub. */
final class Deployment implements AutoCloseable {

    private static final String SECRETS = "/karigar/test/";
    // Kept, for whoever wants to know why a function failed.
    private static final Path LOGS = Path.of("target/archives").toAbsolutePath();

    private final Path place;
    private final EmbeddedServer database;
    private final TestTokens tokens;
    private final StubbedService aws;

    private Deployment(Path place, EmbeddedServer database, TestTokens tokens) {
        this.place = place;
        this.database = database;
        this.tokens = tokens;
        this.aws = StubbedService.answering(this::answer);
    }

    static Deployment start(Path place) throws IOException, InterruptedException, JOSEException {
        Files.createDirectories(LOGS);
        var deployment = new Deployment(place, EmbeddedServer.start(place.resolve("postgres"), place.resolve("binaries"), false),
                TestTokens.create(Clock.systemUTC()));
        try (var migrations = deployment.run(FunctionCatalog.named("migrations").orElseThrow())) {
            migrations.answer("{}".getBytes(StandardCharsets.UTF_8));
        }
        return deployment;
    }

    private Answer answer(Request request) {
        if (request.path().equals("/credentials")) {
            return new Answer(200, """
                    {"AccessKeyId": "local", "SecretAccessKey": "local", "Token": "local", "Expiration": "2099-01-01T00:00:00Z"}""");
        }
        int secret = request.body().indexOf(SECRETS);
        if (secret >= 0) {
            var name = request.body().substring(secret + SECRETS.length()).replaceAll("\".*", "");
            return new Answer(200, "{\"SecretString\": %s}".formatted(quoted(name)));
        }
        return new Answer(200, request.body().startsWith("Action=Publish") ? "<PublishResponse/>" : "{\"MessageId\": \"m-1\"}");
    }

    private String quoted(String secret) {
        try {
            return "\"" + Files.readString(tokens.directory().resolve(secret)).replace("\"", "\\\"") + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archive, unpacked when it is first asked for. */
    Path task(FunctionSpec function) throws IOException {
        var task = place.resolve("task").resolve(function.name());
        return Files.exists(task) ? task : archive(function).unpack(task);
    }

    static FunctionArchive archive(FunctionSpec function) {
        return FunctionArchive.of(function, Path.of("..").toAbsolutePath().normalize());
    }

    /** As it is deployed. */
    LocalMain launch(FunctionSpec function) throws IOException {
        return launch(function, environment(function));
    }

    LocalMain launch(FunctionSpec function, Map<String, String> environment) throws IOException {
        var patient = new HashMap<>(environment);
        // A busy machine may take longer to let a connection in than a caller is kept waiting on AWS.
        patient.putIfAbsent("DATABASE_BORROW_TIMEOUT", "PT29S");
        return LocalMain.of(function, task(function), patient, LOGS.resolve(function.name() + ".log"));
    }

    FunctionProcess run(FunctionSpec function) throws IOException {
        return FunctionProcess.start(launch(function));
    }

    Map<String, String> environment(FunctionSpec function) {
        // Who makes secrets gets a place of its own: the others' tokens are signed with theirs.
        var secrets = function.grants().writes().isEmpty() ? "secretsmanager:" + SECRETS : "file:" + place.resolve("made");
        return new FunctionEnvironment(database, secrets, TestTokens.ISSUER, aws.environment().get("AWS_ENDPOINT_URL")).apply(function);
    }

    /** The same, where every connection is counted on its way, and with the credentials that SnapStart hands out. */
    Map<String, String> environmentBehind(Barrier databaseGate, Barrier awsGate, FunctionSpec function) {
        var endpoint = "http://127.0.0.1:" + awsGate.port();
        var environment = new HashMap<String, String>();
        environment(function)
                .forEach((name, value) -> environment.put(name, value.replace(aws.environment().get("AWS_ENDPOINT_URL"), endpoint)));
        environment.computeIfPresent("DATABASE_URL", (_, url) -> url.replace(":" + databasePort() + "/", ":" + databaseGate.port() + "/"));
        environment.keySet().removeAll(Set.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"));
        environment.put("AWS_CONTAINER_CREDENTIALS_FULL_URI", endpoint + "/credentials");
        return environment;
    }

    int databasePort() {
        return URI.create(database.url().substring("jdbc:".length())).getPort();
    }

    int awsPort() {
        return URI.create(aws.environment().get("AWS_ENDPOINT_URL")).getPort();
    }

    /** Somebody who is signed in. */
    String token() {
        return tokens.token(new UUID(0x7000L, 1), "SERVICE_SEEKER");
    }

    @Override
    public void close() throws IOException {
        aws.close();
        database.close();
    }
}

package dev.karigar.local.runtime;

import com.nimbusds.jose.JOSEException;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.database.EmbeddedServer;
import dev.karigar.local.lambda.FunctionEnvironment;
import dev.karigar.local.lambda.FunctionEnvironment.AwsServices;
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

/** The services that archives need: PostgreSQL, migrated by the archive of the migrations, and a stub of the AWS services. */
final class ArchiveEnvironment implements AutoCloseable {

    private static final String SECRETS = "/karigar/test/";
    // Kept after the tests, to see why a function failed.
    private static final Path LOGS = Path.of("target/archives").toAbsolutePath();

    private final Path folder;
    private final EmbeddedServer database;
    private final TestTokens tokens;
    private final StubbedService aws;

    private ArchiveEnvironment(Path folder, EmbeddedServer database, TestTokens tokens) {
        this.folder = folder;
        this.database = database;
        this.tokens = tokens;
        this.aws = StubbedService.answering(this::answer);
    }

    static ArchiveEnvironment start(Path folder) throws IOException, InterruptedException, JOSEException {
        Files.createDirectories(LOGS);
        var environment = new ArchiveEnvironment(folder,
                EmbeddedServer.start(folder.resolve("postgres"), folder.resolve("binaries"), false), TestTokens.create(Clock.systemUTC()));
        try (var migrations = environment.start(FunctionCatalog.named("migrations").orElseThrow())) {
            migrations.invoke("{}".getBytes(StandardCharsets.UTF_8));
        }
        return environment;
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

    /** The folder of the archive, which is unpacked when it is first asked for. */
    Path task(FunctionSpec function) throws IOException {
        var task = folder.resolve("task").resolve(function.name());
        return Files.exists(task) ? task : archive(function).unpack(task);
    }

    static FunctionArchive archive(FunctionSpec function) {
        return FunctionArchive.of(function, Path.of("..").toAbsolutePath().normalize());
    }

    /** The function as it is deployed. */
    FunctionLaunch launch(FunctionSpec function) throws IOException {
        return launch(function, variables(function));
    }

    FunctionLaunch launch(FunctionSpec function, Map<String, String> variables) throws IOException {
        var withTimeout = new HashMap<>(variables);
        // On a busy machine a connection takes longer than the function waits for it on AWS.
        withTimeout.putIfAbsent("DATABASE_BORROW_TIMEOUT", "PT29S");
        return FunctionLaunch.of(function, task(function), withTimeout, LOGS.resolve(function.name() + ".log"));
    }

    FunctionProcess start(FunctionSpec function) throws IOException {
        return FunctionProcess.start(launch(function));
    }

    Map<String, String> variables(FunctionSpec function) {
        // A function that writes secrets gets a folder of its own, because it would replace the keys that sign the tests' tokens.
        var secrets = function.grants().writes().isEmpty() ? "secretsmanager:" + SECRETS : "file:" + folder.resolve("created");
        var services = new AwsServices("eu-central-1", awsEndpoint(), awsEndpoint(), queue -> awsEndpoint() + "/" + queue.name());
        return new FunctionEnvironment(database, services,
                Map.of("SECRETS", secrets, "ISSUER", TestTokens.ISSUER, "EMAIL_FROM", "no-reply@karigar.example")).apply(function);
    }

    /** The same variables with the proxies as endpoints, and with credentials as a function with SnapStart gets them. */
    Map<String, String> variablesThrough(CountingTcpProxy databaseProxy, CountingTcpProxy awsProxy, FunctionSpec function) {
        var endpoint = "http://127.0.0.1:" + awsProxy.port();
        var variables = new HashMap<String, String>();
        variables(function).forEach((name, value) -> variables.put(name, value.replace(awsEndpoint(), endpoint)));
        variables.computeIfPresent("DATABASE_URL", (_, url) -> url.replace(":" + databasePort() + "/", ":" + databaseProxy.port() + "/"));
        variables.keySet().removeAll(Set.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"));
        variables.put("AWS_CONTAINER_CREDENTIALS_FULL_URI", endpoint + "/credentials");
        return variables;
    }

    private String awsEndpoint() {
        return aws.environment().get("AWS_ENDPOINT_URL");
    }

    int databasePort() {
        return URI.create(database.url().substring("jdbc:".length())).getPort();
    }

    int awsPort() {
        return URI.create(awsEndpoint()).getPort();
    }

    /** The access token of a seeker. */
    String token() {
        return tokens.token(new UUID(0x7000L, 1), "SERVICE_SEEKER");
    }

    @Override
    public void close() throws IOException {
        aws.close();
        database.close();
    }
}

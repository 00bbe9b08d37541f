package dev.karigar.local;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import dev.karigar.emulation.queues.QueueServer;
import dev.karigar.kernel.Ids;
import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.control.ControlEndpoint;
import dev.karigar.local.database.DatabaseServer;
import dev.karigar.local.database.EmbeddedServer;
import dev.karigar.local.database.ExternalServer;
import dev.karigar.local.development.DevelopmentData;
import dev.karigar.local.edge.HttpEdge;
import dev.karigar.local.http.LoopbackServer;
import dev.karigar.local.inbox.DeliveryEndpoint;
import dev.karigar.local.inbox.Inbox;
import dev.karigar.local.lambda.FunctionClassPaths;
import dev.karigar.local.lambda.FunctionEnvironment;
import dev.karigar.local.queues.QueuePoller;
import dev.karigar.local.queues.Queues;
import dev.karigar.local.schedules.Scheduler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Starts the parts of the stack in the order of their dependencies. */
public final class StackStarter {

    private final LocalSettings settings;
    private final AdjustableClock clock;
    private final Resources resources;
    private final Progress progress;
    private final List<FunctionSpec> catalog = FunctionCatalog.all();
    private final SwitchableHandler handler = new SwitchableHandler();

    /** @param resources receives every part that is started, to be closed by the caller */
    StackStarter(LocalSettings settings, AdjustableClock clock, Resources resources, Progress progress) {
        this.settings = settings;
        this.clock = clock;
        this.resources = resources;
        this.progress = progress;
    }

    /** Returns the URL of the API when it answers requests. */
    String start() throws Exception {
        // The port comes first: a stack that cannot have it must not touch the state of the one that listens on it.
        var http = resources.own(LoopbackServer.start(settings.port(), handler));
        var state = resources.own(StateDirectory.open(settings));
        try {
            run(http, state);
        } catch (Exception e) {
            throw state.fullDisk().<Exception>map(sentence -> new StartupException(sentence, e)).orElse(e);
        }
        progress.up(http.url());
        return http.url();
    }

    private void run(LoopbackServer http, StateDirectory state) throws Exception {
        var inbox = new Inbox(clock);
        try (var starters = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = starters.submit(() -> progress.step("start PostgreSQL", () -> resources.own(database(state))));
            var classPaths = starters.submit(() -> progress.step("copy the functions' classes",
                    () -> FunctionClassPaths.copy(catalog, settings.checkout(), state.classes())));
            var deployment = starters.submit(() -> new DeployStep(classPaths.get(), clock));
            var secrets = starters.submit(() -> secrets(deployment, state.secrets()));
            var sqsEndpoint = externalAws().orElseGet(() -> resources.own(QueueServer.start(clock)).endpoint());
            var queues = progress.step("create the queues", () -> resources.own(Queues.create(sqsEndpoint, catalogQueues())));
            var delivery = externalAws().orElseGet(() -> resources.own(LoopbackServer.start(0, new DeliveryEndpoint(inbox))).url());
            var aws = new FunctionEnvironment.AwsServices(Queues.REGION, delivery, sqsEndpoint, queue -> queues.url(queue.name()));
            var environment = new FunctionEnvironment(database.get(), aws, values(http.url(), secrets.get()));
            progress.step("migrate the database", () -> deployment.get().run("migrations", environment));
            progress.step("insert development data", () -> new DevelopmentData(database.get(), clock).load(settings.demo()));
            var functions = new FunctionHosts(classPaths.get(), environment, settings.concurrency(), clock);
            serve(inbox, queues, resources.own(functions));
        }
    }

    /** Creates the keys that do not exist yet; the value of the variable SECRETS. */
    private static String secrets(Future<DeployStep> deployment, Path directory) throws Exception {
        var location = "file:" + directory.toAbsolutePath();
        deployment.get().run("key-rotation", _ -> Map.of("SECRETS", location));
        return location;
    }

    private DatabaseServer database(StateDirectory state) throws IOException {
        return settings.databaseUrl().isPresent() ? ExternalServer.of(settings.databaseUrl().get())
                : EmbeddedServer.start(state.postgres(), settings.home().resolve("target/postgres"), state.isPersistent());
    }

    // A developer may replace the embedded queues and the inbox by an AWS emulator.
    private Optional<String> externalAws() {
        return Optional.ofNullable(settings.environment().get("AWS_ENDPOINT_URL")).filter(url -> !url.isBlank());
    }

    private List<Queue> catalogQueues() {
        return catalog.stream()
                .flatMap(function -> Stream.concat(function.sendsTo().stream(), function.consumes().stream()))
                .distinct()
                .toList();
    }

    // Variables that the stack does not set itself come from the process that starts it.
    private Map<String, String> values(String issuer, String secrets) {
        var values = new HashMap<>(settings.environment());
        values.putAll(Map.of("SECRETS", secrets, "ISSUER", issuer, "EMAIL_FROM", "Karigar <no-reply@karigar.example>"));
        return values;
    }

    private void serve(Inbox inbox, Queues queues, FunctionHosts functions) {
        var ids = new Ids(clock);
        for (var function : catalog) {
            for (var queue : function.consumes()) {
                resources.own(QueuePoller.start(queues, queue.name(), event -> functions.invoke(function, event, ids.next().toString())));
            }
        }
        var scheduler = resources.own(new Scheduler(catalog, functions, clock));
        scheduler.start();
        handler.switchTo(new HttpEdge(catalog, functions, clock),
                new ControlEndpoint(new ControlEndpoint.Parts(inbox, clock, scheduler, queues, functions::metrics)));
    }
}

package dev.karigar.local;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.kernel.Ids;
import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.control.ControlEndpoint;
import dev.karigar.local.database.DatabaseServer;
import dev.karigar.local.database.EmbeddedServer;
import dev.karigar.local.database.RunningServer;
import dev.karigar.local.edge.HttpEdge;
import dev.karigar.local.http.LoopbackServer;
import dev.karigar.local.inbox.DeliveryEndpoint;
import dev.karigar.local.inbox.Inbox;
import dev.karigar.local.queues.QueuePoller;
import dev.karigar.local.queues.QueueServer;
import dev.karigar.local.queues.Queues;
import dev.karigar.local.schedules.Timers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Puts the parts together, in the order in which they need each other. */
public final class LocalStack {

    private final LocalSettings settings;
    private final AdjustableClock clock;
    private final Resources resources;
    private final List<FunctionSpec> catalog = FunctionCatalog.all();
    private final SwitchableHandler door = new SwitchableHandler();

    LocalStack(LocalSettings settings, AdjustableClock clock, Resources resources) {
        this.settings = settings;
        this.clock = clock;
        this.resources = resources;
    }

    /** Starts everything; when this returns, requests are answered. The API's address is the result. */
    String start(Progress progress) throws Exception {
        // First of all the port: whoever cannot have it must not touch the state of the one who does.
        var http = resources.own(LoopbackServer.start(settings.port(), door));
        var state = resources.own(StateDirectory.open(settings));
        try {
            run(progress, http, state);
        } catch (Exception e) {
            throw state.fullDisk().<Exception>map(sentence -> new StartupException(sentence, e)).orElse(e);
        }
        progress.up(http.url());
        return http.url();
    }

    private void run(Progress progress, LoopbackServer http, StateDirectory state) throws Exception {
        var inbox = new Inbox(clock);
        try (var starters = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = starters.submit(() -> progress.waitFor("PostgreSQL", () -> resources.own(database(state))));
            var secrets = starters.submit(() -> keysIn(state.secrets()));
            var queueEndpoint = outside().orElseGet(() -> resources.own(QueueServer.start(clock)).endpoint());
            var queues = progress.waitFor("the queues",
                    () -> resources.own(Queues.create(queueEndpoint, Environments.queuesOf(catalog).toList())));
            var delivery = outside().orElseGet(() -> resources.own(LoopbackServer.start(0, new DeliveryEndpoint(inbox))).url());
            var environments = new Environments(settings,
                    new Environments.Services(database.get(), queues, queueEndpoint, delivery, http.url(), secrets.get()));
            progress.waitFor("the migrations", () -> new DeployStep(settings, clock, "migrations").run(environments.ofOwner()));
            new DevelopmentData(database.get(), clock).load(settings.demo(), progress);
            open(inbox, queues, resources.own(new Functions(settings, environments, clock)));
        }
    }

    // Where functions are told to find them.
    private String keysIn(Path directory) throws IOException {
        var location = "file:" + directory.toAbsolutePath();
        new DeployStep(settings, clock, "key-rotation").run(Map.of("SECRETS", location));
        return location;
    }

    private DatabaseServer database(StateDirectory state) throws Exception {
        return settings.databaseUrl().isPresent() ? RunningServer.of(settings.databaseUrl().get())
                : EmbeddedServer.start(state.postgres(), settings.home().resolve("target/postgres"), state.kept());
    }

    // An endpoint that is set is used as it is, instead of the embedded services.
    private Optional<String> outside() {
        return Optional.ofNullable(settings.environment().get("AWS_ENDPOINT_URL")).filter(url -> !url.isBlank());
    }

    private void open(Inbox inbox, Queues queues, Functions functions) {
        var ids = new Ids(clock);
        for (var function : catalog) {
            for (var queue : function.consumes()) {
                resources.own(QueuePoller.start(queues, queue.name(), event -> functions.invoke(function, event, ids.next().toString())));
            }
        }
        var timers = resources.own(new Timers(catalog, functions::invoke, clock));
        timers.start();
        door.open(new HttpEdge(catalog, functions::invoke, clock),
                new ControlEndpoint(new ControlEndpoint.Parts(inbox, clock, timers, queues, functions::metrics)));
    }
}

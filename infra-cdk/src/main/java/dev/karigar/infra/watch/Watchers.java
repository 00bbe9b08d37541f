package dev.karigar.infra.watch;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.stream.Stream;
import software.constructs.Construct;

/** Everything that is watched in an environment: what the catalog has, and what it stands on. */
public final class Watchers extends Construct {

    private final EnvironmentSettings settings;

    public Watchers(Construct scope, EnvironmentSettings settings) {
        super(scope, "Watch");
        this.settings = settings;
    }

    /** @param apiId of the HTTP API */
    public void over(String apiId) {
        var topic = new AlarmTopic(this, settings).topic();
        var functions = FunctionCatalog.all().stream().flatMap(spec -> FunctionWatches.of(spec, settings).stream());
        var alarms = Stream.concat(functions, new SystemWatches(settings).all(apiId).stream())
                .map(watch -> Alarms.make(this, watch, settings, topic)).toList();
        Spend.watch(this, settings, topic);
        new Board(settings).draw(this, alarms, apiId);
    }
}

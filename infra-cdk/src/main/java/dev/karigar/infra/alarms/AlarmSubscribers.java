package dev.karigar.infra.alarms;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.stream.Stream;
import software.constructs.Construct;

/** Everything that is watched in an environment: what the catalog has, and what it stands on. */
public final class AlarmSubscribers extends Construct {

    private final EnvironmentSettings settings;

    public AlarmSubscribers(Construct scope, EnvironmentSettings settings) {
        super(scope, "AlarmDefinition");
        this.settings = settings;
    }

    /** @param apiId of the HTTP API */
    public void over(String apiId) {
        var topic = new AlarmTopic(this, settings).topic();
        var functions = FunctionCatalog.all().stream().flatMap(spec -> FunctionAlarms.of(spec, settings).stream());
        var alarms = Stream.concat(functions, new SystemAlarms(settings).all(apiId).stream())
                .map(watch -> Alarms.make(this, watch, settings, topic))
                .toList();
        CostBudget.watch(this, settings, topic);
        new Dashboards(settings).draw(this, alarms, apiId);
    }
}

package dev.karigar.infra.stacks;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.Queue;
import dev.karigar.infra.archives.Archives;
import dev.karigar.infra.constructs.CanaryDeployment;
import dev.karigar.infra.constructs.CatalogFunction;
import dev.karigar.infra.constructs.ContentDelivery;
import dev.karigar.infra.constructs.FunctionContext;
import dev.karigar.infra.constructs.HttpGateway;
import dev.karigar.infra.constructs.MailDomain;
import dev.karigar.infra.constructs.WorkQueue;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** What a release changes: every function of the catalog, what invokes them, and the way in. */
public final class ApiStack extends Stack {

    private final HttpGateway gateway;
    private final Map<Queue, WorkQueue> queues = new LinkedHashMap<>();
    private final List<CatalogFunction> functions;

    /** What it stands on. */
    public record Dependencies(NetworkStack network, DataStack data, Optional<FirewallStack> firewall) {
    }

    public ApiStack(Construct scope, EnvironmentSettings settings, Dependencies ground, Archives archives) {
        super(scope, "Api", StackDefaults.props("api", "The functions of Karigar and the way to them", settings));
        this.gateway = new HttpGateway(this, settings);
        var data = ground.data();
        var delivery = new ContentDelivery(this, settings,
                new ContentDelivery.Origins(gateway, data.media().media(), data.keys(), ground.firewall().map(FirewallStack::aclArn)));
        FunctionCatalog.queues().forEach(queue -> queues.put(queue, new WorkQueue(this, queue, settings)));
        var network = ground.network();
        var around = new FunctionContext(settings, archives,
                new FunctionContext.Net(network.vpc(), network.functionSubnets(), List.of(network.functions())), data.door(),
                data.database().cluster(), data.keys(), queues, new MailDomain(this, settings), delivery.url());
        this.functions = FunctionCatalog.all().stream().map(spec -> new CatalogFunction(this, spec, around)).toList();
        new CanaryDeployment(this, settings).of(functions, gateway, queues);
        CfnOutput.Builder.create(this, "Url").description("The address of the API").value(delivery.url()).build();
    }

    public HttpGateway gateway() {
        return gateway;
    }

    public Map<Queue, WorkQueue> queues() {
        return Map.copyOf(queues);
    }

    public List<CatalogFunction> functions() {
        return functions;
    }
}

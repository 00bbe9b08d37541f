package dev.karigar.infra.stacks;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.Queue;
import dev.karigar.infra.archives.Archives;
import dev.karigar.infra.constructs.CanaryDeployments;
import dev.karigar.infra.constructs.CatalogFunction;
import dev.karigar.infra.constructs.ContentDelivery;
import dev.karigar.infra.constructs.DeploySteps;
import dev.karigar.infra.constructs.EmailDomain;
import dev.karigar.infra.constructs.FunctionContext;
import dev.karigar.infra.constructs.HttpGateway;
import dev.karigar.infra.constructs.Invocations;
import dev.karigar.infra.constructs.WorkQueue;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** Everything that a release changes: the functions of the catalog, their queues and schedules, the gateway and CloudFront. */
public final class ApiStack extends Stack {

    private final HttpGateway gateway;

    /** The stacks that this one uses. */
    public record Dependencies(NetworkStack network, DataStack data, Optional<FirewallStack> firewall) {
    }

    public ApiStack(Construct scope, EnvironmentSettings settings, Dependencies dependencies, Archives archives) {
        super(scope, "Api", StackDefaults.props("api", "Karigar: functions, queues, schedules, HTTP API and CloudFront", settings));
        this.gateway = new HttpGateway(this, settings);
        var data = dependencies.data();
        var delivery = new ContentDelivery(this, settings, new ContentDelivery.Origins(gateway, data.media().media(), data.keys(),
                dependencies.firewall().map(FirewallStack::aclArn)));
        var queues = queues(settings);
        var context = new FunctionContext(settings, archives, network(dependencies.network()), data.endpoint(), data.database().cluster(),
                data.keys(), queues, new EmailDomain(this, settings), delivery.url());
        var functions = FunctionCatalog.all().stream().map(spec -> new CatalogFunction(this, spec, context)).toList();
        DeploySteps.run(this, functions, settings.operations().logDays());
        Invocations.connect(functions, gateway, queues, settings);
        if (settings.release().canary()) {
            var gradual = functions.stream().filter(function -> !function.spec().triggers().deploy()).toList();
            new CanaryDeployments(this, settings, gradual, gateway);
        }
        CfnOutput.Builder.create(this, "ApiUrl").description("Base URL of the API").value(delivery.url()).build();
    }

    private Map<Queue, WorkQueue> queues(EnvironmentSettings settings) {
        var queues = new LinkedHashMap<Queue, WorkQueue>();
        FunctionCatalog.queues().forEach(queue -> queues.put(queue, new WorkQueue(this, queue, settings)));
        return queues;
    }

    private static FunctionContext.Network network(NetworkStack network) {
        return new FunctionContext.Network(network.vpc(), network.functionSubnets(), List.of(network.functions()));
    }

    public HttpGateway gateway() {
        return gateway;
    }
}

package dev.karigar.infra;

import dev.karigar.infra.archives.Archives;
import dev.karigar.infra.settings.EnvironmentSettings;
import dev.karigar.infra.stacks.ApiStack;
import dev.karigar.infra.stacks.DataStack;
import dev.karigar.infra.stacks.FirewallStack;
import dev.karigar.infra.stacks.NetworkStack;
import dev.karigar.infra.stacks.OperationsStack;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import io.github.cdklabs.cdknag.NagPackProps;
import io.github.cdklabs.cdknag.NagReportFormat;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.CloudFormationValidatePlugin;
import software.amazon.awscdk.CrossStackReferences;
import software.amazon.awscdk.ReferenceStrength;
import software.amazon.awscdk.Validations;

/** The stacks of one environment. */
public record InfraStacks(App app, EnvironmentSettings settings, Archives archives) {

    public void create() {
        // A finding without a suppression fails the synthesis.
        Aspects.of(app)
                .add(new AwsSolutionsChecks(
                        NagPackProps.builder().verbose(true).reports(true).reportFormats(List.of(NagReportFormat.JSON)).build()));
        Validations.of(app).addPlugins(new CloudFormationValidatePlugin());
        // With exports, CloudFormation refuses to delete or change a resource that another stack uses.
        CrossStackReferences.of(app).consume(ReferenceStrength.STRONG);
        var network = new NetworkStack(app, settings);
        var data = new DataStack(app, settings, network);
        var firewall = settings.api().firewall() ? Optional.of(new FirewallStack(app, settings)) : Optional.<FirewallStack>empty();
        var api = new ApiStack(app, settings, new ApiStack.Dependencies(network, data, firewall), archives);
        new OperationsStack(app, settings, api);
    }
}

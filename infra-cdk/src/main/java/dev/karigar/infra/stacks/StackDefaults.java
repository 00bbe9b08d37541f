package dev.karigar.infra.stacks;

import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.Map;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.StackProps;

/** Properties that all stacks share. */
final class StackDefaults {

    private StackDefaults() {
    }

    static StackProps props(String part, String description, EnvironmentSettings settings) {
        return props(part, description, settings, settings.region());
    }

    // Without an account, so that the stack deploys to the account of the credentials; with one, the CDK would query its zones.
    static StackProps props(String part, String description, EnvironmentSettings settings, String region) {
        return StackProps.builder()
                .stackName(settings.resourceName(part))
                .description(description)
                .env(Environment.builder().region(region).build())
                .terminationProtection(settings.database().retainData())
                .crossRegionReferences(true)
                .tags(Map.of("app", "karigar", "environment", settings.name()))
                .build();
    }
}

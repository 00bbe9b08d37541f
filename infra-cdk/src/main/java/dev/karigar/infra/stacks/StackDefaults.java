package dev.karigar.infra.stacks;

import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.Map;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.StackProps;

/** What all stacks have in common. */
final class StackDefaults {

    private StackDefaults() {
    }

    static StackProps props(String part, String description, EnvironmentSettings settings) {
        return props(part, description, settings, settings.region());
    }

    // The region is named, the account is not: it is the one whose credentials deploy. With both named, the CDK would ask it for zones.
    static StackProps props(String part, String description, EnvironmentSettings settings, String region) {
        return StackProps.builder()
                .stackName(settings.named(part))
                .description(description)
                .env(Environment.builder().region(region).build())
                .terminationProtection(settings.database().protectedData())
                .crossRegionReferences(true)
                .tags(Map.of("app", "karigar", "environment", settings.name()))
                .build();
    }
}

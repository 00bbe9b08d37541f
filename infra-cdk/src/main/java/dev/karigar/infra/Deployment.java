package dev.karigar.infra;

import dev.karigar.infra.archives.Archives;
import dev.karigar.infra.settings.EnvironmentSettings;
import dev.karigar.infra.stacks.NetworkStack;
import software.amazon.awscdk.App;

/** One environment's stacks, each given those it stands on. */
public record Deployment(App app, EnvironmentSettings settings, Archives archives) {

    public void addStacks() {
        new NetworkStack(app, settings);
    }
}

package dev.karigar.infra;

import dev.karigar.infra.archives.PackagedArchives;
import dev.karigar.infra.settings.InvalidSettingException;
import dev.karigar.infra.settings.Overrides;
import dev.karigar.infra.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.App;

/** The CDK app: {@code cdk synth} and {@code cdk deploy} run it in the folder {@code infra-cdk}. */
public final class InfraApp {

    // A key of the CDK command line. Its other keys and the feature flags contain a colon or a slash.
    private static final String TELEMETRY = "cli-telemetry";

    private InfraApp() {
    }

    public static void main(String[] arguments) {
        try {
            var app = new App();
            new InfraStacks(app, Overrides.read(SettingsFile.loadFor(context(app), Path.of(""))), new PackagedArchives(Path.of("..")))
                    .create();
            app.synth();
        } catch (InvalidSettingException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** The operator's part of the context. */
    private static Map<String, String> context(App app) {
        var context = new TreeMap<String, String>();
        if (app.getNode().getAllContext() instanceof Map<?, ?> all) {
            all.forEach((key, value) -> {
                if (key.toString().matches("[a-z-]+") && !key.equals(TELEMETRY)) {
                    context.put(key.toString(), value.toString());
                }
            });
        }
        return context;
    }
}

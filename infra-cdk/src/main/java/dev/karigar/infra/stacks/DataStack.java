package dev.karigar.infra.stacks;

import dev.karigar.infra.constructs.AuroraDatabase;
import dev.karigar.infra.constructs.DatabaseEndpoint;
import dev.karigar.infra.constructs.KeyStore;
import dev.karigar.infra.constructs.MediaStorage;
import dev.karigar.infra.settings.EnvironmentSettings;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SecurityGroupImportOptions;
import software.constructs.Construct;

/** Everything that outlives a release: the database, the keys and the media. */
public final class DataStack extends Stack {

    private final AuroraDatabase database;
    private final DatabaseEndpoint endpoint;
    private final KeyStore keys;
    private final MediaStorage media;

    public DataStack(Construct scope, EnvironmentSettings settings, NetworkStack network) {
        super(scope, "Data", StackDefaults.props("data", "Karigar: database, keys and media", settings));
        // Immutable: the network stack has all rules of this group. The CDK would add rules and make the stacks depend on each other.
        var group = SecurityGroup.fromSecurityGroupId(this, "Group", network.database().getSecurityGroupId(),
                SecurityGroupImportOptions.builder().mutable(false).build());
        var placement = new AuroraDatabase.Placement(network.vpc(), network.databaseSubnets(), group);
        this.database = new AuroraDatabase(this, settings, placement);
        this.endpoint = new DatabaseEndpoint(this, settings, database, placement);
        this.keys = new KeyStore(this, settings);
        this.media = new MediaStorage(this, settings);
    }

    public AuroraDatabase database() {
        return database;
    }

    public DatabaseEndpoint endpoint() {
        return endpoint;
    }

    public KeyStore keys() {
        return keys;
    }

    public MediaStorage media() {
        return media;
    }
}

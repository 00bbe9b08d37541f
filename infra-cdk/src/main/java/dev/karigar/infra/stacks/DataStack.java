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

/** What must outlive every release: the database, the keys, people's pictures. */
public final class DataStack extends Stack {

    private final AuroraDatabase database;
    private final DatabaseEndpoint door;
    private final KeyStore keys;
    private final MediaStorage media;

    public DataStack(Construct scope, EnvironmentSettings settings, NetworkStack network) {
        super(scope, "Data", StackDefaults.props("data", "The database, the keys and the media of Karigar", settings));
        // The network has written every rule of this group; the CDK would add its own, and make the stacks stand on each other.
        var group = SecurityGroup.fromSecurityGroupId(this, "Group", network.database().getSecurityGroupId(),
                SecurityGroupImportOptions.builder().mutable(false).build());
        var place = new AuroraDatabase.Place(network.vpc(), network.databaseSubnets(), group);
        this.database = new AuroraDatabase(this, settings, place);
        this.door = new DatabaseEndpoint(this, settings, database, place);
        this.keys = new KeyStore(this, settings);
        this.media = new MediaStorage(this, settings);
    }

    public AuroraDatabase database() {
        return database;
    }

    public DatabaseEndpoint door() {
        return door;
    }

    public KeyStore keys() {
        return keys;
    }

    public MediaStorage media() {
        return media;
    }
}

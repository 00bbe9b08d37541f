package dev.karigar.infra.constructs;

import dev.karigar.infra.settings.AuroraSettings;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.rds.AuroraPostgresClusterEngineProps;
import software.amazon.awscdk.services.rds.AuroraPostgresEngineVersion;
import software.amazon.awscdk.services.rds.BackupProps;
import software.amazon.awscdk.services.rds.ClusterInstance;
import software.amazon.awscdk.services.rds.Credentials;
import software.amazon.awscdk.services.rds.DatabaseCluster;
import software.amazon.awscdk.services.rds.DatabaseClusterEngine;
import software.amazon.awscdk.services.rds.DatabaseSecret;
import software.amazon.awscdk.services.rds.IClusterInstance;
import software.amazon.awscdk.services.rds.ServerlessV2ClusterInstanceProps;
import software.constructs.Construct;

/** Aurora PostgreSQL Serverless v2. Connections need TLS and, for the functions' roles, an IAM token. */
public final class AuroraDatabase extends Construct {

    public static final String NAME = "karigar";
    public static final String OWNER = "karigar_owner";
    public static final int PORT = 5432;

    // The major version that the tests run on.
    private static final AuroraPostgresEngineVersion VERSION = AuroraPostgresEngineVersion.VER_15_17;
    // Parameters of statements and rows in constraint violations are personal data: the log omits both.
    private static final Map<String, String> PARAMETERS = Map.of("rds.force_ssl", "1", "log_parameter_max_length", "0",
            "log_parameter_max_length_on_error", "0", "log_error_verbosity", "terse", "log_min_duration_statement", "1000");
    // Longer than the time between two requests of one user, shorter than the five idle minutes after which Aurora pauses.
    private static final String IDLE_SESSION_TIMEOUT_MS = "60000";

    /** The network that the database runs in. */
    public record Placement(IVpc vpc, SubnetSelection subnets, ISecurityGroup group) {
    }

    private final DatabaseCluster cluster;

    public AuroraDatabase(Construct scope, EnvironmentSettings settings, Placement placement) {
        super(scope, "Database");
        var database = settings.database();
        var identifier = settings.resourceName("database");
        // Created before the cluster: RDS would create it without a retention.
        var log = LogGroups.create(this, "Log", "/aws/rds/cluster/" + identifier + "/postgresql", settings.operations().logDays());
        var password = DatabaseSecret.Builder.create(this, "OwnerPassword").username(OWNER).build();
        NagFindings.suppress(password, "SMG4",
                "Only the migrations read the owner's password, during a deploy. The functions' roles have no password.");
        var builder = DatabaseCluster.Builder.create(this, "Cluster")
                .clusterIdentifier(identifier)
                .engine(DatabaseClusterEngine.auroraPostgres(AuroraPostgresClusterEngineProps.builder().version(VERSION).build()))
                .credentials(Credentials.fromSecret(password))
                .defaultDatabaseName(NAME)
                .port(PORT)
                .iamAuthentication(true)
                .parameters(parameters(database))
                .writer(ClusterInstance.serverlessV2("Writer", instance(database).build()))
                .readers(readers(database))
                .serverlessV2MinCapacity(database.minimumCapacity())
                .serverlessV2MaxCapacity(database.maximumCapacity())
                .vpc(placement.vpc())
                .vpcSubnets(placement.subnets())
                .securityGroups(List.of(placement.group()))
                .storageEncrypted(true)
                .backup(BackupProps.builder().retention(Duration.days(database.backupRetention().toDays())).build())
                .copyTagsToSnapshot(true)
                .cloudwatchLogsExports(List.of("postgresql"))
                .deletionProtection(database.retainData())
                .removalPolicy(database.retainData() ? RemovalPolicy.SNAPSHOT : RemovalPolicy.DESTROY);
        database.pauseAfter().ifPresent(pause -> builder.serverlessV2AutoPauseDuration(Duration.seconds(pause.toSeconds())));
        this.cluster = builder.build();
        cluster.getNode().addDependency(log);
        suppressFindings(database);
    }

    private static Map<String, String> parameters(AuroraSettings database) {
        var parameters = new HashMap<>(PARAMETERS);
        // A frozen function keeps its connection open as long as its instance exists, and Aurora does not pause with an open connection.
        database.pauseAfter().ifPresent(_ -> parameters.put("idle_session_timeout", IDLE_SESSION_TIMEOUT_MS));
        return parameters;
    }

    private void suppressFindings(AuroraSettings database) {
        NagFindings.suppress(cluster, "RDS11",
                "Port 5432 is open to the functions' security group only; another port would add no protection.");
        if (!database.retainData()) {
            NagFindings.suppress(cluster, "RDS10", "The data of this environment is deleted with it.");
        }
    }

    // Readers scale with the writer, so that a failover does not reduce the capacity.
    private static List<IClusterInstance> readers(AuroraSettings database) {
        return IntStream.range(1, database.instances())
                .<IClusterInstance>mapToObj(
                        number -> ClusterInstance.serverlessV2("Reader" + number, instance(database).scaleWithWriter(true).build()))
                .toList();
    }

    // Performance Insights is free with seven days of retention, but its agent prevents Aurora from pausing.
    private static ServerlessV2ClusterInstanceProps.Builder instance(AuroraSettings database) {
        return ServerlessV2ClusterInstanceProps.builder()
                .publiclyAccessible(false)
                .autoMinorVersionUpgrade(true)
                .enablePerformanceInsights(database.pauseAfter().isEmpty());
    }

    public DatabaseCluster cluster() {
        return cluster;
    }
}

package dev.karigar.infra.constructs;

import dev.karigar.infra.settings.DatabaseSettings;
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

/** Aurora PostgreSQL Serverless v2, reached with a token of the caller's own role and over TLS, or not at all. */
public final class AuroraDatabase extends Construct {

    public static final String NAME = "karigar";
    public static final String OWNER = "karigar_owner";
    public static final int PORT = 5432;

    // The major version every test runs on.
    private static final AuroraPostgresEngineVersion VERSION = AuroraPostgresEngineVersion.VER_15_17;
    // What a statement's parameters and a violated constraint's row say stays out of the log: they are personal data.
    private static final Map<String, String> PARAMETERS = Map.of("rds.force_ssl", "1", "log_parameter_max_length", "0",
            "log_parameter_max_length_on_error", "0", "log_error_verbosity", "terse", "log_min_duration_statement", "1000");
    // Far longer than between two requests of one person, far shorter than the five minutes after which it pauses.
    private static final String IDLE_MS = "60000";

    /** Where a database is put. */
    public record Place(IVpc vpc, SubnetSelection subnets, ISecurityGroup group) {
    }

    private final DatabaseCluster cluster;

    public AuroraDatabase(Construct scope, EnvironmentSettings settings, Place place) {
        super(scope, "Database");
        var database = settings.database();
        var identifier = settings.named("database");
        // Before the cluster, which would make it with lines kept for ever.
        var log = LogGroups.logGroup(this, "Log", "/aws/rds/cluster/" + identifier + "/postgresql", settings.operations().logDays());
        var password = DatabaseSecret.Builder.create(this, "OwnerPassword").username(OWNER).build();
        NagFindings.suppress(password, "SMG4",
                "The owner's password is read by the migrations while deploying and by nobody else; functions have none.");
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
                .vpc(place.vpc())
                .vpcSubnets(place.subnets())
                .securityGroups(List.of(place.group()))
                .storageEncrypted(true)
                .backup(BackupProps.builder().retention(Duration.days(database.backupRetention().toDays())).build())
                .copyTagsToSnapshot(true)
                .cloudwatchLogsExports(List.of("postgresql"))
                .deletionProtection(database.protectedData())
                .removalPolicy(database.protectedData() ? RemovalPolicy.SNAPSHOT : RemovalPolicy.DESTROY);
        database.pauseAfter().ifPresent(pause -> builder.serverlessV2AutoPauseDuration(Duration.seconds(pause.toSeconds())));
        this.cluster = builder.build();
        cluster.getNode().addDependency(log);
        explain(database);
    }

    private static Map<String, String> parameters(DatabaseSettings database) {
        var parameters = new HashMap<>(PARAMETERS);
        // A frozen function keeps its connection for as long as Lambda keeps the function, and with one open no database pauses.
        database.pauseAfter().ifPresent(_ -> parameters.put("idle_session_timeout", IDLE_MS));
        return parameters;
    }

    private void explain(DatabaseSettings database) {
        NagFindings.suppress(cluster, "RDS11", "5432 is open to the functions' security group alone; another number would hide nothing.");
        if (!database.protectedData()) {
            NagFindings.suppress(cluster, "RDS10", "This environment's data may be thrown away with it.");
        }
    }

    // Readers follow the writer's size, so that one of them can take its place at once.
    private static List<IClusterInstance> readers(DatabaseSettings database) {
        return IntStream.range(1, database.instances())
                .<IClusterInstance>mapToObj(
                        number -> ClusterInstance.serverlessV2("Reader" + number, instance(database).scaleWithWriter(true).build()))
                .toList();
    }

    // Performance Insights keeps seven days for nothing, but its agent keeps a pausing database awake.
    private static ServerlessV2ClusterInstanceProps.Builder instance(DatabaseSettings database) {
        return ServerlessV2ClusterInstanceProps.builder()
                .publiclyAccessible(false)
                .autoMinorVersionUpgrade(true)
                .enablePerformanceInsights(database.pauseAfter().isEmpty());
    }

    public DatabaseCluster cluster() {
        return cluster;
    }
}

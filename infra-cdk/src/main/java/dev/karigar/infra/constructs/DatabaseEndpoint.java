package dev.karigar.infra.constructs;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.rds.DatabaseProxy;
import software.amazon.awscdk.services.rds.DefaultAuthScheme;
import software.amazon.awscdk.services.rds.ProxyTarget;
import software.constructs.Construct;

/** The endpoint that functions connect to: RDS Proxy if the environment has one, otherwise the cluster. */
public final class DatabaseEndpoint extends Construct {

    private static final int PROXY_ID_IN_ARN = 6;
    // A database that has been paused for a day takes about 30 s to resume; no client waits for a migration.
    private static final String OWNER_CONNECT_TIMEOUT = "&connectTimeout=60";

    private final AuroraDatabase database;
    private final Optional<DatabaseProxy> proxy;

    public DatabaseEndpoint(Construct scope, EnvironmentSettings settings, AuroraDatabase database, AuroraDatabase.Placement placement) {
        super(scope, "DatabaseEndpoint");
        this.database = database;
        this.proxy = settings.database().proxy() ? Optional.of(proxy(settings, placement)) : Optional.empty();
    }

    private DatabaseProxy proxy(EnvironmentSettings settings, AuroraDatabase.Placement placement) {
        var role = Role.Builder.create(this, "ProxyRole")
                .assumedBy(new ServicePrincipal("rds.amazonaws.com"))
                .description("Lets RDS Proxy sign in to the database as the role of its client")
                .build();
        role.addToPolicy(connect(logins().map(this::clusterUser).toList()));
        var name = settings.resourceName("proxy");
        // Created before the proxy: RDS would create it without a retention.
        var log = LogGroups.create(this, "ProxyLog", "/aws/rds/proxy/" + name, settings.operations().logDays());
        var created = DatabaseProxy.Builder.create(this, "Proxy")
                .dbProxyName(name)
                .proxyTarget(ProxyTarget.fromCluster(database.cluster()))
                // IAM from client to proxy and from proxy to database: no role has a password.
                .defaultAuthScheme(DefaultAuthScheme.IAM_AUTH)
                .iamAuth(true)
                .requireTls(true)
                .role(role)
                .vpc(placement.vpc())
                .vpcSubnets(placement.subnets())
                .securityGroups(List.of(placement.group()))
                // Shorter than the time-out of the client, so that the client receives the proxy's error.
                .borrowTimeout(Duration.seconds(Math.max(1, settings.database().borrowTimeout().toSeconds() - 1)))
                .build();
        created.getNode().addDependency(log);
        return created;
    }

    private static Stream<String> logins() {
        return FunctionCatalog.all().stream().map(FunctionSpec::databaseRole).flatMap(Optional::stream).distinct().sorted();
    }

    /** Permission to sign in as the function's database role at this endpoint. */
    public Optional<PolicyStatement> grant(FunctionSpec function) {
        return function.databaseRole()
                .map(login -> connect(List.of(proxy.map(one -> proxyUser(one, login)).orElseGet(() -> clusterUser(login)))));
    }

    private static PolicyStatement connect(List<String> users) {
        return PolicyStatement.Builder.create().actions(List.of("rds-db:connect")).resources(users).build();
    }

    private String clusterUser(String login) {
        return user(database.cluster().getClusterResourceIdentifier(), login);
    }

    // The ARN ends in the proxy's resource id: arn:aws:rds:region:account:db-proxy:prx-…
    private String proxyUser(DatabaseProxy proxy, String login) {
        return user(Fn.select(PROXY_ID_IN_ARN, Fn.split(":", proxy.getDbProxyArn())), login);
    }

    private String user(String resourceId, String login) {
        return Stack.of(this)
                .formatArn(ArnComponents.builder()
                        .service("rds-db")
                        .resource("dbuser")
                        .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
                        .resourceName(resourceId + "/" + login)
                        .build());
    }

    /** JDBC URL for the functions' roles. */
    String url() {
        return url(proxy.map(DatabaseProxy::getEndpoint).orElseGet(this::clusterHost));
    }

    /** JDBC URL for the owner, always of the cluster: Flyway holds a session lock, which would pin a connection of the proxy. */
    String ownerUrl() {
        return url(clusterHost()) + OWNER_CONNECT_TIMEOUT;
    }

    private String clusterHost() {
        return database.cluster().getClusterEndpoint().getHostname();
    }

    private static String url(String host) {
        return "jdbc:postgresql://%s:%d/%s?sslmode=verify-full".formatted(host, AuroraDatabase.PORT, AuroraDatabase.NAME);
    }
}

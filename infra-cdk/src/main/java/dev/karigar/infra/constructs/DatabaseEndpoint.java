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

/** What functions connect to: RDS Proxy where there is one, the cluster itself where there is none. */
public final class DatabaseEndpoint extends Construct {

    private static final int PROXY_ID_IN_ARN = 6;
    // Nobody waits for a migration, and a database that has slept for a day needs half a minute to wake.
    private static final String CONNECT_TIMEOUT = "&connectTimeout=60";

    private final AuroraDatabase database;
    private final Optional<DatabaseProxy> proxy;

    public DatabaseEndpoint(Construct scope, EnvironmentSettings settings, AuroraDatabase database, AuroraDatabase.Place place) {
        super(scope, "DatabaseEndpoint");
        this.database = database;
        this.proxy = settings.database().proxy() ? Optional.of(proxy(settings, place)) : Optional.empty();
    }

    private DatabaseProxy proxy(EnvironmentSettings settings, AuroraDatabase.Place place) {
        var role = Role.Builder.create(this, "ProxyRole")
                .assumedBy(new ServicePrincipal("rds.amazonaws.com"))
                .description("Signs the proxy in as the role its caller proved to be")
                .build();
        role.addToPolicy(connect(logins().map(this::clusterUser).toList()));
        var name = settings.named("proxy");
        // Before the proxy, which would make it with lines kept for ever.
        var log = LogGroups.logGroup(this, "ProxyLog", "/aws/rds/proxy/" + name, settings.operations().logDays());
        var door = DatabaseProxy.Builder.create(this, "Proxy")
                .dbProxyName(name)
                .proxyTarget(ProxyTarget.fromCluster(database.cluster()))
                // From end to end by IAM: no password of any role exists.
                .defaultAuthScheme(DefaultAuthScheme.IAM_AUTH)
                .iamAuth(true)
                .requireTls(true)
                .role(role)
                .vpc(place.vpc())
                .vpcSubnets(place.subnets())
                .securityGroups(List.of(place.group()))
                // Less than the caller's own patience, so that it hears the proxy's answer.
                .borrowTimeout(Duration.seconds(Math.max(1, settings.database().borrowTimeout().toSeconds() - 1)))
                .build();
        door.getNode().addDependency(log);
        return door;
    }

    private static Stream<String> logins() {
        return FunctionCatalog.all().stream().map(FunctionSpec::databaseRole).flatMap(Optional::stream).distinct().sorted();
    }

    /** May sign in as the function's own role, through this door and no other. */
    public Optional<PolicyStatement> grant(FunctionSpec function) {
        return function.databaseRole()
                .map(login -> connect(List.of(proxy.map(door -> proxyUser(door, login)).orElseGet(() -> clusterUser(login)))));
    }

    private static PolicyStatement connect(List<String> users) {
        return PolicyStatement.Builder.create().actions(List.of("rds-db:connect")).resources(users).build();
    }

    private String clusterUser(String login) {
        return user(database.cluster().getClusterResourceIdentifier(), login);
    }

    // The ARN ends in the proxy's id, which is its resource id too: arn:aws:rds:region:account:db-proxy:prx-…
    private String proxyUser(DatabaseProxy door, String login) {
        return user(Fn.select(PROXY_ID_IN_ARN, Fn.split(":", door.getDbProxyArn())), login);
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

    /** A JDBC URL. The owner goes past the proxy: Flyway holds a lock of its session, and the proxy would pin it. */
    public String url(FunctionSpec function) {
        var host = proxy.filter(_ -> !function.grants().owner())
                .map(DatabaseProxy::getEndpoint)
                .orElseGet(() -> database.cluster().getClusterEndpoint().getHostname());
        return "jdbc:postgresql://%s:%d/%s?sslmode=verify-full%s".formatted(host, AuroraDatabase.PORT, AuroraDatabase.NAME,
                function.grants().owner() ? CONNECT_TIMEOUT : "");
    }

    public Optional<DatabaseProxy> proxy() {
        return proxy;
    }
}

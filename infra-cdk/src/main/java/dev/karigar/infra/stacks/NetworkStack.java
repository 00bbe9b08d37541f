package dev.karigar.infra.stacks;

import dev.karigar.infra.constructs.LogGroups;
import dev.karigar.infra.constructs.NagFindings;
import dev.karigar.infra.settings.EnvironmentSettings;
import dev.karigar.infra.settings.NetworkSettings.Egress;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.FlowLogDestination;
import software.amazon.awscdk.services.ec2.FlowLogOptions;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.IpProtocol;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.constructs.Construct;

/** The VPC: private subnets for the functions that use the database, isolated subnets for the database. */
public final class NetworkStack extends Stack {

    private static final int POSTGRES = 5432;
    private static final int HTTPS = 443;
    private static final int SUBNET_BITS = 22;

    private final int zones;
    private final Vpc vpc;
    private final SecurityGroup functions;
    private final SecurityGroup database;
    private final SubnetSelection functionSubnets = SubnetSelection.builder().subnetGroupName("functions").build();
    private final SubnetSelection databaseSubnets = SubnetSelection.builder().subnetGroupName("database").build();

    public NetworkStack(Construct scope, EnvironmentSettings settings) {
        super(scope, "Network", StackDefaults.props("network", "Karigar: VPC, subnets and security groups", settings));
        this.zones = settings.network().zones();
        this.vpc = vpc(settings);
        this.functions = group("Functions", "Functions in the VPC: outbound to the database and to AWS services, no inbound");
        this.database = group("Database", "Aurora and RDS Proxy: inbound from functions and from each other");
        allowTraffic(functions, settings);
        if (settings.network().flowLogs()) {
            enableFlowLogs(settings);
        } else {
            NagFindings.suppress(vpc, "VPC7",
                    "Flow logs are billed by the gigabyte; this environment has no data that an investigation would need them for.");
        }
    }

    // The CDK knows at most two zones of a stack without an account. CloudFormation resolves these at deployment.
    @Override
    public List<String> getAvailabilityZones() {
        return IntStream.range(0, zones).mapToObj(number -> Fn.select(number, Fn.getAzs())).toList();
    }

    private Vpc vpc(EnvironmentSettings settings) {
        boolean nat = settings.network().egress() == Egress.NAT_PER_ZONE;
        var network = Vpc.Builder.create(this, "Vpc")
                .maxAzs(settings.network().zones())
                .ipProtocol(nat ? IpProtocol.IPV4_ONLY : IpProtocol.DUAL_STACK)
                .natGateways(nat ? settings.network().zones() : 0)
                .restrictDefaultSecurityGroup(false)
                .subnetConfiguration(nat
                        ? List.of(subnet("public", SubnetType.PUBLIC), subnet("functions", SubnetType.PRIVATE_WITH_EGRESS),
                                subnet("database", SubnetType.PRIVATE_ISOLATED))
                        : List.of(subnet("functions", SubnetType.PRIVATE_WITH_EGRESS), subnet("database", SubnetType.PRIVATE_ISOLATED)))
                .build();
        // Free; traffic to S3 bypasses the NAT gateways.
        network.addGatewayEndpoint("S3", GatewayVpcEndpointOptions.builder().service(GatewayVpcEndpointAwsService.S3).build());
        return network;
    }

    private static SubnetConfiguration subnet(String name, SubnetType type) {
        return SubnetConfiguration.builder().name(name).subnetType(type).cidrMask(SUBNET_BITS).build();
    }

    private SecurityGroup group(String id, String description) {
        return SecurityGroup.Builder.create(this, id).vpc(vpc).description(description).allowAllOutbound(false).build();
    }

    private void allowTraffic(SecurityGroup from, EnvironmentSettings settings) {
        from.addEgressRule(database, Port.tcp(POSTGRES), "PostgreSQL");
        database.addIngressRule(from, Port.tcp(POSTGRES), "PostgreSQL from functions");
        database.addIngressRule(database, Port.tcp(POSTGRES), "PostgreSQL from the proxy");
        // By CIDR: the CDK renders a rule that names a group as a separate resource, and EC2 allows all outbound traffic of a group
        // that has no inline rule.
        database.addEgressRule(Peer.ipv4(vpc.getVpcCidrBlock()), Port.tcp(POSTGRES), "PostgreSQL from the proxy");
        var anywhere = settings.network().egress() == Egress.NAT_PER_ZONE ? Peer.anyIpv4() : Peer.anyIpv6();
        from.addEgressRule(anywhere, Port.tcp(HTTPS), "AWS services and Sentry over TLS");
    }

    private void enableFlowLogs(EnvironmentSettings settings) {
        var log = LogGroups.create(this, "FlowLogs", "/" + settings.resourceName("flow-logs"), settings.operations().logDays());
        vpc.addFlowLog("FlowLog", FlowLogOptions.builder().destination(FlowLogDestination.toCloudWatchLogs(log)).build());
    }

    public Vpc vpc() {
        return vpc;
    }

    public SecurityGroup functions() {
        return functions;
    }

    public SecurityGroup database() {
        return database;
    }

    public SubnetSelection functionSubnets() {
        return functionSubnets;
    }

    public SubnetSelection databaseSubnets() {
        return databaseSubnets;
    }
}

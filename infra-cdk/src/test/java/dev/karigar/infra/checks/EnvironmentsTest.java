package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What makes dev cheap and prod safe, as CloudFormation will read it. */
class EnvironmentsTest {

    private static final Templates DEV = Synthesised.environment("dev");
    private static final Templates PROD = Synthesised.environment("prod");

    @Test
    void an_idle_dev_pays_for_nothing_by_the_hour() {
        var scaling = only(DEV, "AWS::RDS::DBCluster").path("ServerlessV2ScalingConfiguration");
        assertThat(scaling.path("MinCapacity").asDouble()).isZero();
        assertThat(scaling.path("SecondsUntilAutoPause").asInt()).isEqualTo(300);
        for (var billedByTheHour : new String[]{"AWS::RDS::DBProxy", "AWS::EC2::NatGateway", "AWS::EC2::EIP", "AWS::WAFv2::WebACL"}) {
            assertThat(DEV.ofType(billedByTheHour)).as(billedByTheHour).isEmpty();
        }
        assertThat(DEV.ofType("AWS::EC2::VPCEndpoint"))
                .allMatch(one -> one.properties().path("VpcEndpointType").asText().equals("Gateway"));
    }

    @Test
    void dev_reaches_aws_over_ipv6_and_wakes_its_database_seldom() {
        assertThat(DEV.ofType("AWS::EC2::Route")).isNotEmpty().allMatch(route -> route.properties().has("EgressOnlyInternetGatewayId"));
        assertThat(DEV.ofType("AWS::Lambda::Function")).filteredOn(one -> one.properties().has("VpcConfig"))
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.properties().path("VpcConfig").path("Ipv6AllowedForDualStack").asBoolean()).isTrue();
                    var variables = one.properties().path("Environment").path("Variables");
                    assertThat(variables.path("AWS_USE_DUALSTACK_ENDPOINT").asText()).isEqualTo("true");
                    assertThat(variables.path("JAVA_TOOL_OPTIONS").asText()).isEqualTo("-Djava.net.preferIPv6Addresses=true");
                });
        assertThat(DEV.ofType("AWS::Scheduler::Schedule")).isNotEmpty()
                .allMatch(one -> one.properties().path("ScheduleExpression").asText().equals("rate(180 minutes)"));
    }

    @Test
    void idle_connections_are_ended_where_they_would_keep_the_database_awake() {
        assertThat(only(DEV, "AWS::RDS::DBClusterParameterGroup").path("Parameters").path("idle_session_timeout").asText())
                .isEqualTo("60000");
        assertThat(only(PROD, "AWS::RDS::DBClusterParameterGroup").path("Parameters").has("idle_session_timeout")).isFalse();
    }

    @Test
    void prod_has_its_data_in_two_zones_and_keeps_it() {
        var cluster = only(PROD, "AWS::RDS::DBCluster");
        assertThat(PROD.ofType("AWS::RDS::DBInstance")).hasSize(2);
        assertThat(cluster.path("DeletionProtection").asBoolean()).isTrue();
        assertThat(cluster.path("BackupRetentionPeriod").asInt()).isEqualTo(35);
        assertThat(cluster.path("StorageEncrypted").asBoolean()).isTrue();
        assertThat(PROD.ofType("AWS::RDS::DBCluster").getFirst().json().path("DeletionPolicy").asText()).isEqualTo("Snapshot");
        assertThat(PROD.ofType("AWS::S3::Bucket")).allMatch(bucket -> bucket.json().path("DeletionPolicy").asText().startsWith("Retain"));
        assertThat(PROD.ofType("AWS::EC2::NatGateway")).hasSize(3);
    }

    @Test
    void prods_functions_come_through_the_proxy_by_tls_and_iam_alone() {
        var proxy = only(PROD, "AWS::RDS::DBProxy");
        assertThat(proxy.path("RequireTLS").asBoolean()).isTrue();
        assertThat(proxy.path("DefaultAuthScheme").asText()).isEqualTo("IAM_AUTH");
        assertThat(proxy.path("Auth").findValuesAsText("SecretArn")).isEmpty();
        assertThat(
                only(PROD, "AWS::RDS::DBProxyTargetGroup").path("ConnectionPoolConfigurationInfo").path("ConnectionBorrowTimeout").asInt())
                .isEqualTo(2);
        assertThat(only(PROD, "AWS::RDS::DBCluster").path("EnableIAMDatabaseAuthentication").asBoolean()).isTrue();
    }

    @Test
    void a_release_in_prod_goes_a_tenth_at_a_time_and_back_on_an_alarm() {
        assertThat(PROD.ofType("AWS::CodeDeploy::DeploymentGroup")).isNotEmpty().allSatisfy(group -> {
            assertThat(group.properties().path("DeploymentConfigName").asText()).contains("Canary10Percent");
            assertThat(group.properties().path("AutoRollbackConfiguration").path("Events").toString()).contains("DEPLOYMENT_STOP_ON_ALARM");
            assertThat(group.properties().path("AlarmConfiguration").path("Alarms")).hasSize(2);
        });
        assertThat(PROD.ofType("AWS::Lambda::Alias"))
                .filteredOn(alias -> alias.json().path("UpdatePolicy").has("CodeDeployLambdaAliasUpdate"))
                .hasSameSizeAs(PROD.ofType("AWS::CodeDeploy::DeploymentGroup"));
    }

    @Test
    void the_firewall_stands_in_front_of_prod() {
        assertThat(only(PROD, "AWS::CloudFront::Distribution").path("DistributionConfig").has("WebACLId")).isTrue();
        assertThat(only(PROD, "AWS::WAFv2::WebACL").path("Scope").asText()).isEqualTo("CLOUDFRONT");
    }

    @Test
    void the_database_is_reached_by_functions_alone() {
        for (var templates : new Templates[]{DEV, PROD}) {
            assertThat(templates.ofType("AWS::EC2::SecurityGroupIngress")).isNotEmpty()
                    .allMatch(rule -> rule.properties().has("SourceSecurityGroupId") && rule.properties().path("FromPort").asInt() == 5432
                            && rule.properties().path("ToPort").asInt() == 5432);
            assertThat(templates.ofType("AWS::EC2::SecurityGroup")).noneMatch(group -> group.properties().has("SecurityGroupIngress"));
        }
    }

    private static JsonNode only(Templates templates, String type) {
        assertThat(templates.ofType(type)).hasSize(1);
        return templates.ofType(type).getFirst().properties();
    }
}

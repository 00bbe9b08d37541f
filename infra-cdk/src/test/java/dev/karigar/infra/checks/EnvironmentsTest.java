package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.karigar.infra.synth.SynthesizedApp;
import dev.karigar.infra.synth.Templates;
import org.junit.jupiter.api.Test;

/** The properties of the templates that make dev cheap and prod safe. */
class EnvironmentsTest {

    private static final Templates DEV = SynthesizedApp.of("dev");
    private static final Templates PROD = SynthesizedApp.of("prod");

    @Test
    void dev_has_no_resources_that_are_billed_by_the_hour() {
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
    void dev_uses_ipv6_and_resumes_its_database_every_three_hours() {
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
    void idle_sessions_end_in_dev_so_that_the_database_pauses() {
        assertThat(only(DEV, "AWS::RDS::DBClusterParameterGroup").path("Parameters").path("idle_session_timeout").asText())
                .isEqualTo("60000");
        assertThat(only(PROD, "AWS::RDS::DBClusterParameterGroup").path("Parameters").has("idle_session_timeout")).isFalse();
    }

    @Test
    void prod_has_two_database_instances_and_retains_its_data() {
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
    void prod_connects_through_the_proxy_with_tls_and_iam() {
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
    void prod_deploys_canaries_with_rollback_on_alarms() {
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
    void prod_has_a_firewall() {
        assertThat(only(PROD, "AWS::CloudFront::Distribution").path("DistributionConfig").has("WebACLId")).isTrue();
        assertThat(only(PROD, "AWS::WAFv2::WebACL").path("Scope").asText()).isEqualTo("CLOUDFRONT");
    }

    @Test
    void only_functions_and_the_proxy_reach_the_database() {
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

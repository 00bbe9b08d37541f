package dev.karigar.infra.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.infra.settings.NetworkSettings.Egress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {

    @Test
    void dev_is_cheap_while_idle() {
        var dev = read("dev");
        assertThat(dev.database().minimumCapacity()).isZero();
        assertThat(dev.database().pauseAfter()).contains(Duration.ofMinutes(5));
        assertThat(dev.database().proxy()).isFalse();
        assertThat(dev.network().egress()).isEqualTo(Egress.IPV6_ONLY);
        // The database pauses five minutes after a run, and is paused for most of the time between two runs.
        assertThat(dev.release().shortestSchedule()).isGreaterThan(dev.database().pauseAfter().orElseThrow().multipliedBy(10));
    }

    @Test
    void prod_tolerates_the_loss_of_a_zone_and_keeps_backups() {
        var prod = read("prod");
        assertThat(prod.database().instances()).isGreaterThan(1);
        assertThat(prod.database().proxy()).isTrue();
        assertThat(prod.database().retainData()).isTrue();
        assertThat(prod.database().backupRetention()).isEqualTo(Duration.ofDays(35));
        assertThat(prod.database().borrowTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(prod.network().zones()).isEqualTo(3);
        assertThat(prod.release().canary()).isTrue();
    }

    @Test
    void operator_settings_override_the_defaults() {
        var settings = read("prod", "region", "ap-south-1", "domain", "api.example.com", "certificate",
                "arn:aws:acm:us-east-1:123456789012:certificate/1", "cors-origins", "https://example.com, https://www.example.com",
                "log-days", "30", "egress", "ipv6", "firewall", "false");
        assertThat(settings.region()).isEqualTo("ap-south-1");
        assertThat(settings.api().domain()).map(ApiSettings.CustomDomain::name).contains("api.example.com");
        assertThat(settings.api().corsOrigins()).containsExactly("https://example.com", "https://www.example.com");
        assertThat(settings.operations().logDays()).isEqualTo(30);
        assertThat(settings.network().egress()).isEqualTo(Egress.IPV6_ONLY);
        assertThat(settings.api().firewall()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region                    | Frankfurt            | setting region: Frankfurt. Expected: an AWS region such as eu-central-1.
            egress                    | vpn                  | Invalid value for the setting egress: vpn. Expected: ipv6 or nat.
            database-maximum-capacity | much                 | Expected: a number of ACU.
            database-maximum-capacity | 0.7                  | a multiple of 0.5 ACU from 1 to 256
            database-maximum-capacity | 512                  | a multiple of 0.5 ACU from 1 to 256
            domain                    | api.example.com      | domain and certificate together, or neither.
            cors-origins              | http://example.com   | https://host without a path.
            cors-origins              | https://example.com/ | https://host without a path.
            cors-origins              | https://             | https://host without a path.
            cors-origins              | *                    | https://host without a path.
            firewall                  | maybe                | Expected: true or false.
            email-from                | invalid              | an e-mail address without a display name.
            log-days                  | 8                    | one of the retention periods of CloudWatch Logs
            log-days                  | week                 | Expected: a whole number.
            alarm-email               | me                   | an e-mail address.
            monthly-budget            | 0                    | an amount in USD above 0.
            sentry-dsn                | key@sentry           | setting sentry-dsn: (hidden). Expected: a DSN that begins with https://.
            runbook-url               | http://example.com   | an address that begins with https:// and has no fragment
            runbook-url               | https://e.com/r.md#a | an address that begins with https:// and has no fragment
            colour                    | red                  | Unknown settings: [colour]""")
    void an_invalid_value_is_refused_with_a_message(String key, String value, String message) {
        assertThatThrownBy(() -> read("dev", key, value)).isInstanceOf(InvalidSettingException.class).hasMessageContaining(message);
    }

    @Test
    void the_environment_is_required_and_must_exist() {
        assertThatThrownBy(() -> Overrides.read(Map.of()))
                .hasMessage("The setting environment is missing: pass --context environment=dev or prod.");
        assertThatThrownBy(() -> read("test")).hasMessage("Unknown environment 'test': pass --context environment=dev or prod.");
    }

    @Test
    void a_database_behind_a_proxy_cannot_pause() {
        assertThatThrownBy(() -> new AuroraSettings(0, 2, Optional.of(Duration.ofMinutes(5)), 1, true, false, Duration.ofDays(1),
                Duration.ofSeconds(3))).isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("because RDS Proxy keeps connections open");
    }

    private static EnvironmentSettings read(String environment, String... more) {
        var context = new HashMap<>(Map.of("environment", environment));
        for (int i = 0; i < more.length; i += 2) {
            context.put(more[i], more[i + 1]);
        }
        return Overrides.read(context);
    }
}

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
    void dev_costs_little_while_idle() {
        var dev = read("dev");
        assertThat(dev.database().minimumCapacity()).isZero();
        assertThat(dev.database().pauseAfter()).contains(Duration.ofMinutes(5));
        assertThat(dev.database().proxy()).isFalse();
        assertThat(dev.network().egress()).isEqualTo(Egress.IPV6_ONLY);
        // Five idle minutes after each run of a timer: the database sleeps for most of the time between two.
        assertThat(dev.release().shortestSchedule()).isGreaterThan(dev.database().pauseAfter().orElseThrow().multipliedBy(10));
    }

    @Test
    void prod_survives_a_zone_and_a_mistake() {
        var prod = read("prod");
        assertThat(prod.database().instances()).isGreaterThan(1);
        assertThat(prod.database().proxy()).isTrue();
        assertThat(prod.database().protectedData()).isTrue();
        assertThat(prod.database().backupRetention()).isEqualTo(Duration.ofDays(35));
        assertThat(prod.database().borrowTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(prod.network().zones()).isEqualTo(3);
        assertThat(prod.release().gradual()).isTrue();
    }

    @Test
    void an_operator_may_choose_what_is_theirs_to_choose() {
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
            region                    | Frankfurt            | The setting region cannot be Frankfurt: a region is written like eu-central-1.
            egress                    | vpn                  | The setting egress cannot be vpn: ipv6 or nat is wanted.
            database-maximum-capacity | much                 | The setting database-maximum-capacity cannot be much: a number of ACU is wanted.
            database-maximum-capacity | 0.7                  | half ACUs from 1 to 256
            database-maximum-capacity | 512                  | half ACUs from 1 to 256
            domain                    | api.example.com      | domain and certificate are given together or not at all.
            cors-origins              | http://example.com   | an origin is https://host and nothing more.
            cors-origins              | https://example.com/ | an origin is https://host and nothing more.
            cors-origins              | https://             | an origin is https://host and nothing more.
            cors-origins              | *                    | an origin is https://host and nothing more.
            firewall                  | maybe                | The setting firewall cannot be maybe: true or false is wanted.
            email-from                | nobody               | a bare e-mail address is wanted.
            log-days                  | 8                    | CloudWatch keeps for one of
            log-days                  | week                 | The setting log-days cannot be week: a whole number is wanted.
            alarm-email               | me                   | an e-mail address is wanted.
            monthly-budget            | 0                    | USD a month, more than 0.
            sentry-dsn                | key@sentry           | The setting sentry-dsn cannot be (hidden): a DSN begins with https://.
            colour                    | red                  | Nothing reads the setting [colour]""")
    void a_wrong_value_is_refused_with_a_sentence(String key, String value, String sentence) {
        assertThatThrownBy(() -> read("dev", key, value)).isInstanceOf(InvalidSettingException.class).hasMessageContaining(sentence);
    }

    @Test
    void an_environment_must_be_said_and_must_exist() {
        assertThatThrownBy(() -> Overrides.read(Map.of())).hasMessage("Which environment? Say --context environment=dev or prod.");
        assertThatThrownBy(() -> read("test")).hasMessage("There is no environment 'test': say --context environment=dev or prod.");
    }

    @Test
    void a_database_behind_a_proxy_cannot_pause() {
        assertThatThrownBy(() -> new DatabaseSettings(0, 2, Optional.of(Duration.ofMinutes(5)), 1, true, false, Duration.ofDays(1),
                Duration.ofSeconds(3))).isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("a database behind it never pauses");
    }

    private static EnvironmentSettings read(String environment, String... more) {
        var context = new HashMap<>(Map.of("environment", environment));
        for (int i = 0; i < more.length; i += 2) {
            context.put(more[i], more[i + 1]);
        }
        return Overrides.read(context);
    }
}

package dev.karigar.infra.settings;

import dev.karigar.infra.settings.ApiSettings.CustomDomain;
import dev.karigar.infra.settings.NetworkSettings.Egress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The settings of an operator, from {@code --context key=value} or the {@link SettingsFile}. An unknown key is refused. */
public final class Overrides {

    static final String ENVIRONMENT = "environment";

    /** All keys. */
    public static final List<String> KEYS = List.of(ENVIRONMENT, "region", "egress", "database-maximum-capacity", "domain", "certificate",
            "cors-origins", "firewall", "email-from", "log-days", "alarm-email", "monthly-budget", "sentry-dsn", "runbook-url");

    private final Map<String, String> values;

    private Overrides(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** @param context the context without the CDK's own keys */
    public static EnvironmentSettings read(Map<String, String> context) {
        var unknown = new TreeSet<>(context.keySet());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new InvalidSettingException("Unknown settings: %s. Known settings: %s.".formatted(unknown, KEYS));
        }
        var overrides = new Overrides(context);
        var environment = overrides.text(ENVIRONMENT)
                .orElseThrow(() -> new InvalidSettingException("The setting environment is missing: pass --context environment="
                        + String.join(" or ", EnvironmentDefaults.NAMES) + "."));
        return EnvironmentDefaults.of(environment, overrides);
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    String region() {
        return text("region").orElse("eu-central-1");
    }

    Egress egress(Egress defaultValue) {
        return text("egress").map(value -> switch (value) {
            case "ipv6" -> Egress.IPV6_ONLY;
            case "nat" -> Egress.NAT_PER_ZONE;
            default -> throw new InvalidSettingException("egress", value, "ipv6 or nat");
        }).orElse(defaultValue);
    }

    double maximumCapacity(double defaultValue) {
        return text("database-maximum-capacity").map(value -> {
            try {
                return Double.valueOf(value);
            } catch (NumberFormatException e) {
                throw new InvalidSettingException("database-maximum-capacity", value, "a number of ACU");
            }
        }).orElse(defaultValue);
    }

    ApiSettings api(boolean firewall) {
        var domain = text("domain");
        var certificate = text("certificate");
        InvalidSettingException.require(domain.isPresent() == certificate.isPresent(), "domain", domain.orElse("(none)"),
                "domain and certificate together, or neither");
        return new ApiSettings(domain.map(name -> new CustomDomain(name, certificate.orElseThrow())),
                text("cors-origins").stream().flatMap(list -> Arrays.stream(list.split(","))).map(String::strip).toList(),
                text("firewall").map(this::bool).orElse(firewall), text("email-from").orElse("no-reply@karigar.example"));
    }

    private boolean bool(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidSettingException("firewall", value, "true or false");
        };
    }

    OperationsSettings operations(int logDays, int budget) {
        return new OperationsSettings(integer("log-days", logDays), text("alarm-email"), integer("monthly-budget", budget),
                text("sentry-dsn"), text("runbook-url"));
    }

    private int integer(String key, int defaultValue) {
        return text(key).map(value -> {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                throw new InvalidSettingException(key, value, "a whole number");
            }
        }).orElse(defaultValue);
    }
}

package dev.karigar.infra.settings;

import dev.karigar.infra.settings.ApiSettings.CustomDomain;
import dev.karigar.infra.settings.NetworkSettings.Egress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What an operator may decide, by {@code --context key=value} or in the {@link SettingsFile}. A key nobody reads is refused. */
public final class Overrides {

    static final String ENVIRONMENT = "environment";

    /** What may be decided. */
    public static final List<String> KEYS = List.of(ENVIRONMENT, "region", "egress", "database-maximum-capacity", "domain", "certificate",
            "cors-origins", "firewall", "email-from", "log-days", "alarm-email", "monthly-budget", "sentry-dsn");

    private final Map<String, String> values;

    private Overrides(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** @param context everything the app was given beside the CDK's own keys, which have a colon in their names */
    public static EnvironmentSettings read(Map<String, String> context) {
        var unknown = new TreeSet<>(context.keySet());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new InvalidSettingException("Nothing reads the setting %s: known are %s.".formatted(unknown, KEYS));
        }
        var overrides = new Overrides(context);
        var environment = overrides.text(ENVIRONMENT)
                .orElseThrow(() -> new InvalidSettingException(
                        "Which environment? Say --context environment=" + String.join(" or ", Environments.NAMES) + "."));
        return Environments.named(environment, overrides);
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    String region() {
        return text("region").orElse("eu-central-1");
    }

    Egress egress(Egress usual) {
        return text("egress").map(value -> switch (value) {
            case "ipv6" -> Egress.IPV6_ONLY;
            case "nat" -> Egress.NAT_PER_ZONE;
            default -> throw new InvalidSettingException("egress", value, "ipv6 or nat is wanted");
        }).orElse(usual);
    }

    double maximumCapacity(double usual) {
        return text("database-maximum-capacity").map(value -> {
            try {
                return Double.valueOf(value);
            } catch (NumberFormatException e) {
                throw new InvalidSettingException("database-maximum-capacity", value, "a number of ACU is wanted");
            }
        }).orElse(usual);
    }

    ApiSettings api(boolean firewall) {
        var domain = text("domain");
        var certificate = text("certificate");
        InvalidSettingException.unless(domain.isPresent() == certificate.isPresent(), "domain", domain.orElse("nothing"),
                "domain and certificate are given together or not at all");
        return new ApiSettings(domain.map(name -> new CustomDomain(name, certificate.orElseThrow())),
                text("cors-origins").stream().flatMap(list -> Arrays.stream(list.split(","))).map(String::strip).toList(),
                text("firewall").map(this::yesOrNo).orElse(firewall), text("email-from").orElse("no-reply@karigar.example"));
    }

    private boolean yesOrNo(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidSettingException("firewall", value, "true or false is wanted");
        };
    }

    OperationsSettings operations(int logDays, int budget) {
        return new OperationsSettings(whole("log-days", logDays), text("alarm-email"), whole("monthly-budget", budget), text("sentry-dsn"));
    }

    private int whole(String key, int usual) {
        return text(key).map(value -> {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                throw new InvalidSettingException(key, value, "a whole number is wanted");
            }
        }).orElse(usual);
    }
}

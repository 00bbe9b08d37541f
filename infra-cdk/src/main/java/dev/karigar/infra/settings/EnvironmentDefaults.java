package dev.karigar.infra.settings;

import dev.karigar.infra.settings.NetworkSettings.Egress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The default settings of each environment, with the reason for every figure. */
final class EnvironmentDefaults {

    static final List<String> NAMES = List.of("dev", "prod");

    private EnvironmentDefaults() {
    }

    static EnvironmentSettings of(String name, Overrides overrides) {
        return switch (name) {
            case "dev" -> dev(overrides);
            case "prod" -> prod(overrides);
            default ->
                throw new InvalidSettingException("Unknown environment '%s': pass --context environment=dev or prod.".formatted(name));
        };
    }

    /** Costs less than one USD a day without requests (docs/cost.md). */
    private static EnvironmentSettings dev(Overrides overrides) {
        // No NAT gateway ($0.045 an hour each): the services that functions call have IPv6 addresses.
        var network = new NetworkSettings(2, overrides.egress(Egress.IPV6_ONLY), false);
        // No proxy: it bills at least 8 ACU and keeps the database from pausing. Resuming takes about 15 s, so a request waits up to
        // 20 s for a connection instead of 3 s.
        var database = new AuroraSettings(0, overrides.maximumCapacity(2), Optional.of(Duration.ofMinutes(5)), 1, false, false,
                Duration.ofDays(1), Duration.ofSeconds(20));
        // No firewall: $9 a month without any request.
        var api = overrides.api(false);
        // Each run of a schedule resumes the database. Functions send messages themselves; only the messages of a crashed function
        // wait for the next run.
        var release = new ReleaseSettings(false, false, Duration.ofHours(3));
        return new EnvironmentSettings("dev", overrides.region(), network, database, api, release, overrides.operations(7, 50));
    }

    /** Tolerates the loss of a zone, a faulty release and a dropped table. */
    private static EnvironmentSettings prod(Overrides overrides) {
        var network = new NetworkSettings(3, overrides.egress(Egress.NAT_PER_ZONE), true);
        // 1 ACU answers without delay after an idle night; 16 ACU (32 GiB) hold the working set of a million bookings. A second
        // instance in another zone takes over within 30 s. 35 days are the maximum of Aurora.
        var database = new AuroraSettings(1, overrides.maximumCapacity(16), Optional.empty(), 2, true, true, Duration.ofDays(35),
                Duration.ofSeconds(3));
        var api = overrides.api(true);
        var release = new ReleaseSettings(true, true, Duration.ofMinutes(1));
        // 90 days cover a dispute about a booking; log lines contain no personal data.
        return new EnvironmentSettings("prod", overrides.region(), network, database, api, release, overrides.operations(90, 500));
    }
}

package dev.karigar.infra.settings;

import dev.karigar.infra.settings.NetworkSettings.Egress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The environments there are. Every figure stands here, with its reason. */
final class Environments {

    static final List<String> NAMES = List.of("dev", "prod");

    private Environments() {
    }

    static EnvironmentSettings named(String name, Overrides overrides) {
        return switch (name) {
            case "dev" -> dev(overrides);
            case "prod" -> prod(overrides);
            default ->
                throw new InvalidSettingException("There is no environment '%s': say --context environment=dev or prod.".formatted(name));
        };
    }

    /** Costs less than a dollar a day while nobody uses it (docs/cost.md). */
    private static EnvironmentSettings dev(Overrides overrides) {
        // No NAT gateway ($0.045 an hour each) and no proxy (at least 2 vCPU hours billed): what we call has addresses of IPv6.
        var network = new NetworkSettings(2, overrides.egress(Egress.IPV6_ONLY), false);
        // Pauses after five idle minutes. Waking takes about 15 s, so a request waits 20 s for its connection instead of 3.
        var database = new DatabaseSettings(0, overrides.maximumCapacity(2), Optional.of(Duration.ofMinutes(5)), 1, false, false,
                Duration.ofDays(1), Duration.ofSeconds(20));
        // A firewall costs $8 a month whether used or not.
        var api = overrides.api(false);
        // Each run of a timer wakes the database; messages do not wait for timers, only what a crash left does.
        var release = new ReleaseSettings(false, false, Duration.ofHours(3));
        return new EnvironmentSettings("dev", overrides.region(), network, database, api, release, overrides.operations(7, 50));
    }

    /** Survives the loss of a zone, a bad release and a dropped table. */
    private static EnvironmentSettings prod(Overrides overrides) {
        var network = new NetworkSettings(3, overrides.egress(Egress.NAT_PER_ZONE), true);
        // 1 ACU answers at once after a quiet night; 16 ACU (32 GiB) hold the working set of a million bookings. A second instance in
        // another zone takes over within 30 s. 35 days are the most Aurora keeps.
        var database = new DatabaseSettings(1, overrides.maximumCapacity(16), Optional.empty(), 2, true, true, Duration.ofDays(35),
                Duration.ofSeconds(3));
        var api = overrides.api(true);
        var release = new ReleaseSettings(true, true, Duration.ofMinutes(1));
        // 90 days cover a dispute about a booking; personal data is in no line.
        return new EnvironmentSettings("prod", overrides.region(), network, database, api, release, overrides.operations(90, 500));
    }
}

package dev.karigar.infra.settings;

import java.util.regex.Pattern;

/**
 * Everything that differs between two deployments of the same code.
 *
 * @param name   also a part of every name in the account
 * @param region home of everything but CloudFront's firewall
 */
public record EnvironmentSettings(String name, String region, NetworkSettings network, DatabaseSettings database, ApiSettings api,
        ReleaseSettings release, OperationsSettings operations) {

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d");

    public EnvironmentSettings {
        Refusal.unless(REGION.matcher(region).matches(), "region", region, "a region is written like eu-central-1");
    }

    /** {@code karigar-dev-…}. */
    public String named(String part) {
        return "karigar-" + name + "-" + part;
    }

    /** Where secrets of this environment stand: {@code /karigar/dev/}. */
    public String secretPrefix() {
        return "/karigar/" + name + "/";
    }
}

package dev.karigar.infra.settings;

/**
 * @param zones    availability zones; Aurora's subnets need two
 * @param egress   how functions inside the network reach AWS and the world
 * @param flowLogs whether accepted and refused connections are kept
 */
public record NetworkSettings(int zones, Egress egress, boolean flowLogs) {

    /** The way out of the private subnets. */
    public enum Egress {
        /** An egress-only internet gateway: free, but only addresses of IPv6 can be reached. AWS's own services have them. */
        IPV6_ONLY,
        /** A NAT gateway in each zone: reaches everything, costs by the hour. */
        NAT_PER_ZONE
    }

    private static final int MOST_ZONES = 3;

    /** Whether addresses inside the network are of both kinds. */
    public boolean speaksIpv6() {
        return egress == Egress.IPV6_ONLY;
    }

    public NetworkSettings {
        InvalidSettingException.unless(zones >= 2 && zones <= MOST_ZONES, "network.zones", zones, "2 or 3: a database needs two zones");
    }
}

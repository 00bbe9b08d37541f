package dev.karigar.infra.settings;

/**
 * The VPC.
 *
 * @param zones    availability zones; Aurora needs subnets in two
 * @param egress   how functions in the VPC reach AWS services and the internet
 * @param flowLogs whether accepted and rejected connections are logged
 */
public record NetworkSettings(int zones, Egress egress, boolean flowLogs) {

    /** Outbound access of the private subnets. */
    public enum Egress {
        /** An egress-only internet gateway: free, reaches IPv6 addresses only. The AWS services in use have IPv6 addresses. */
        IPV6_ONLY,
        /** A NAT gateway in each zone: reaches every address, billed by the hour. */
        NAT_PER_ZONE
    }

    private static final int MAX_ZONES = 3;

    /** Whether the subnets have IPv4 and IPv6 addresses. */
    public boolean dualStack() {
        return egress == Egress.IPV6_ONLY;
    }

    public NetworkSettings {
        InvalidSettingException.require(zones >= 2 && zones <= MAX_ZONES, "network.zones", zones, "2 or 3");
    }
}

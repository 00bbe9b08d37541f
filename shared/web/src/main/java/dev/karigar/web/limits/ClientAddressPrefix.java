package dev.karigar.web.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose bucket an address draws from. One customer holds a whole /64 of IPv6 (RFC 6177), and would have a bucket per address. */
final class ClientAddressPrefix {

    private static final int PREFIX_BYTES = 8;

    private ClientAddressPrefix() {
    }

    /** An IPv4 address as it is, an IPv6 address by its first 64 bits; what is neither stays as it is. */
    static String of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES)) + "/64"
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}

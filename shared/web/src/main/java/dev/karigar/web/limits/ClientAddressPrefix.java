package dev.karigar.web.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The part of a client address that names a bucket: of IPv6 the /64, because a customer has all of its addresses (RFC 6177). */
final class ClientAddressPrefix {

    private static final int PREFIX_BYTES = 8;

    private ClientAddressPrefix() {
    }

    /** An IPv4 address unchanged, the first 64 bits of an IPv6 address, and any other text unchanged. */
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

package dev.karigar.violations.domain;

import java.security.MessageDigest;

/** Not a violation: the one method of {@code java.security} that the domain may call. */
public final class DomainWithComparison {

    private DomainWithComparison() {
    }

    public static boolean matches(byte[] expected, byte[] actual) {
        return MessageDigest.isEqual(expected, actual);
    }
}

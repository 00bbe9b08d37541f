package dev.karigar.violations.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Violation fixture: the domain computes a digest. Comparing in constant time is allowed. */
public final class DomainWithDigest {

    private DomainWithDigest() {
    }

    public static byte[] digest(byte[] value) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(value);
    }
}

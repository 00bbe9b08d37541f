package dev.karigar.platform;

import dev.karigar.kernel.Secret;
import java.util.List;

/** Secrets by name: from Secrets Manager on AWS, from files in the local stack and in tests. */
public interface Secrets {

    /** Private JSON Web Key Set; the first key signs. For the auth function alone. */
    String SIGNING_KEYS = "signing-keys";
    /** Public JSON Web Key Set; every key is accepted. */
    String VERIFICATION_KEYS = "verification-keys";
    /** 32 random bytes, base64: HMAC key of page cursors. */
    String CURSOR_KEY = "cursor-key";
    /** 32 random bytes, base64: HMAC key of one-time codes and of account names in rate-limit buckets. For the auth function alone. */
    String OTP_KEY = "otp-key";
    /** The key that CloudFront adds to each request; it proves that the request passed CloudFront. */
    String ORIGIN_KEY = "origin-key";

    /**
     * The current value; may call Secrets Manager.
     *
     * @throws UnavailableException when the value cannot be read and no cached one may be used
     */
    Secret get(String name);

    /** The current value and, if there is one, the value before the last rotation. Both are accepted. */
    default List<Secret> accepted(String name) {
        return List.of(get(name));
    }
}

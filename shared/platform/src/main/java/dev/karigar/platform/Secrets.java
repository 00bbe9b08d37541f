package dev.karigar.platform;

import dev.karigar.kernel.Secret;
import java.util.List;

/** Where keys come from: Secrets Manager on AWS, files elsewhere. */
public interface Secrets {

    /** Private JSON Web Key Set; the first key signs. For the auth function alone. */
    String SIGNING_KEYS = "signing-keys";
    /** Public JSON Web Key Set; every key is accepted. */
    String VERIFICATION_KEYS = "verification-keys";
    /** 32 random bytes, base64: HMAC key of page cursors. */
    String CURSOR_KEY = "cursor-key";
    /** 32 random bytes, base64: HMAC key of one-time codes and of account names in rate-limit buckets. For the auth function alone. */
    String OTP_KEY = "otp-key";
    /** What the content delivery network adds to each request to prove that it came through it. */
    String ORIGIN_KEY = "origin-key";

    /** The newest value; may ask the network. */
    Secret get(String name);

    /** The newest value and, where one is kept, the one before it: what is presented may be as old as the last rotation. */
    default List<Secret> accepted(String name) {
        return List.of(get(name));
    }
}

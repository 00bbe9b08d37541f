package dev.karigar.catalog;

import dev.karigar.platform.Secrets;

/** A secret of the deployment. Who reads and who writes it is declared by the functions. */
public enum ManagedSecret {
    /** Private JSON Web Key set: signs access tokens. */
    SIGNING_KEYS(Secrets.SIGNING_KEYS),
    /** Public JSON Web Key set: checks access tokens. */
    VERIFICATION_KEYS(Secrets.VERIFICATION_KEYS),
    /** HMAC key of page cursors. */
    CURSOR_KEY(Secrets.CURSOR_KEY),
    /** HMAC key of one-time codes and of account names in rate-limit buckets. */
    OTP_KEY(Secrets.OTP_KEY),
    /** The value that CloudFront adds to each request; functions refuse requests without it. */
    ORIGIN_KEY(Secrets.ORIGIN_KEY);

    private final String secretName;

    ManagedSecret(String secretName) {
        this.secretName = secretName;
    }

    /** As {@link Secrets#get} takes it. */
    public String secretName() {
        return secretName;
    }
}

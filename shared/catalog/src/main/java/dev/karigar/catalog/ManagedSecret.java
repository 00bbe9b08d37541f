package dev.karigar.catalog;

import dev.karigar.platform.Secrets;

/** A secret of the deployment. Who reads and who writes it is declared by the functions. */
public enum ManagedSecret {
    /** Private JSON Web Key set: signs access tokens. */
    SIGNING_KEYS(Secrets.SIGNING_KEYS),
    /** Public JSON Web Key set: checks access tokens. */
    VERIFICATION_KEYS(Secrets.VERIFICATION_KEYS),
    /** Signs paging cursors. */
    CURSOR_KEY(Secrets.CURSOR_KEY),
    /** What the content delivery network adds to each request, so that nobody goes around it. */
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

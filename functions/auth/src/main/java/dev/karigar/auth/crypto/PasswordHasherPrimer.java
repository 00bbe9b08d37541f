package dev.karigar.auth.crypto;

import dev.karigar.auth.usecase.CommonPasswords;
import dev.karigar.auth.usecase.PasswordHasher;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.SnapStartPrimer;
import jakarta.inject.Singleton;

/** Hashes a password that is nobody's, and reads the list of common ones. */
@Singleton
final class PasswordHasherPrimer implements SnapStartPrimer {

    // Twenty million block mixes: enough for the compiler's last word.
    private static final int HASHES = 8;

    private final PasswordHasher hasher;
    private final CommonPasswords common;

    PasswordHasherPrimer(PasswordHasher hasher, CommonPasswords common) {
        this.hasher = hasher;
        this.common = common;
    }

    @Override
    public void prime() {
        for (int i = 0; i < HASHES; i++) {
            hasher.matches(new Secret("nobody's password"), hasher.decoy());
        }
        if (common.all().isEmpty()) {
            throw new IllegalStateException("the list of common passwords is empty");
        }
    }
}

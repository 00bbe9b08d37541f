package dev.karigar.auth.crypto;

import dev.karigar.auth.usecase.CheckPassword.PasswordHasher;
import dev.karigar.auth.usecase.SetPassword.CommonPasswords;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.SnapStartPrimer;
import jakarta.inject.Singleton;

/** Compiles the password hash and reads the list of common passwords before the SnapStart snapshot. */
@Singleton
final class PasswordHasherPrimer implements SnapStartPrimer {

    // About 20 million compression rounds, enough for the C2 compiler.
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
            hasher.matches(new Secret("priming"), hasher.dummy());
        }
        if (common.all().isEmpty()) {
            throw new IllegalStateException("the list of common passwords is empty");
        }
    }
}

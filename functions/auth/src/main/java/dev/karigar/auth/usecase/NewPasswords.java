package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.PasswordRefused;
import dev.karigar.auth.domain.PasswordHash;
import dev.karigar.auth.domain.PasswordPolicy;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Takes a password that somebody chose: checked, then hashed. */
@Singleton
public class NewPasswords {

    private final CommonPasswords common;
    private final PasswordHasher hasher;

    NewPasswords(CommonPasswords common, PasswordHasher hasher) {
        this.common = common;
        this.hasher = hasher;
    }

    /** What is wrong with it; cheap. */
    Optional<AuthRejection> refusalOf(Secret password) {
        return new PasswordPolicy(common.all()).faultOf(password).map(PasswordRefused::new);
    }

    PasswordHash hash(Secret password) {
        return hasher.hash(password);
    }

    Outcome<PasswordHash, AuthRejection> checked(Secret password) {
        return refusalOf(password).<Outcome<PasswordHash, AuthRejection>>map(Outcome::rejected).orElseGet(() -> Outcome.ok(hash(password)));
    }
}

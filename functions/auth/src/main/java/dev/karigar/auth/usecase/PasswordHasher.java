package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.PasswordHash;
import dev.karigar.kernel.Secret;

/** Slow hashing of passwords. Each call costs the same, whatever the password. */
public interface PasswordHasher {

    PasswordHash hash(Secret password);

    boolean matches(Secret password, PasswordHash hash);

    /** A hash no password is known for, as dear to check as any: for names without an account. */
    PasswordHash decoy();
}

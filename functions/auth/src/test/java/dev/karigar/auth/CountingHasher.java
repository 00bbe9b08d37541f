package dev.karigar.auth;

import dev.karigar.auth.crypto.Argon2PasswordHasher;
import dev.karigar.auth.domain.PasswordHash;
import dev.karigar.auth.usecase.PasswordHasher;
import dev.karigar.kernel.Secret;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** The real hasher, and how often it was asked. */
@Singleton
@Replaces(Argon2PasswordHasher.class)
final class CountingHasher implements PasswordHasher {

    static final AtomicInteger COUNT = new AtomicInteger();

    private final Argon2PasswordHasher real = new Argon2PasswordHasher();

    @Override
    public PasswordHash hash(Secret password) {
        COUNT.incrementAndGet();
        return real.hash(password);
    }

    @Override
    public boolean matches(Secret password, PasswordHash hash) {
        COUNT.incrementAndGet();
        return real.matches(password, hash);
    }

    @Override
    public PasswordHash decoy() {
        return real.decoy();
    }
}

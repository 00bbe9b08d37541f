package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.InvalidCredentials;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;

/**
 * Checks a password. For an identifier without an account, and for an account without a password, the same statements are
 * executed and a dummy hash is compared, so that the response takes the same time. Must not run inside a transaction,
 * because the hash takes tens of milliseconds.
 */
@Singleton
public final class CheckPassword {

    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final AttemptLimits limits;

    CheckPassword(Accounts accounts, PasswordHasher hasher, AttemptLimits limits) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.limits = limits;
    }

    /** Slow password hashing. Every call costs the same, whatever the password. */
    public interface PasswordHasher {

        PasswordHash hash(Secret password);

        boolean matches(Secret password, PasswordHash hash);

        /** A hash that no known password matches and that costs as much to compare as any other. */
        PasswordHash dummy();
    }

    Outcome<Account, AuthRejection> check(LoginIdentifier identifier, Secret password) {
        var rejection = limits.countSignIn(identifier);
        if (rejection.isPresent()) {
            return Outcome.rejected(rejection.get());
        }
        var account = accounts.findByIdentifier(identifier);
        var hash = account.map(Account::passwordHash).orElseGet(hasher::dummy);
        boolean matches = hasher.matches(password, hash);
        return matches && account.isPresent() ? Outcome.ok(account.get()) : Outcome.rejected(new InvalidCredentials());
    }
}

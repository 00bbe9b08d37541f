package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.InvalidCredentials;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;

/**
 * Takes one guess at a password. For an unknown name, and for an account without a password, the same statements run and
 * a hash is computed all the same. No transaction should be open: the hash is most of the time.
 */
@Singleton
public class CheckPassword {

    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final AttemptLimits limits;

    CheckPassword(Accounts accounts, PasswordHasher hasher, AttemptLimits limits) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.limits = limits;
    }

    Outcome<Account, AuthRejection> check(LoginIdentifier name, Secret password) {
        var refused = limits.signIn(name);
        if (refused.isPresent()) {
            return Outcome.rejected(refused.get());
        }
        var named = accounts.named(name);
        var hash = named.map(Account::passwordHash).orElseGet(hasher::decoy);
        boolean right = hasher.matches(password, hash);
        return right && named.isPresent() ? Outcome.ok(named.get()) : Outcome.rejected(new InvalidCredentials());
    }
}

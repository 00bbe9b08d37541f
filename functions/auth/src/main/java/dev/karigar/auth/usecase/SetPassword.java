package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.PasswordRefused;
import dev.karigar.auth.domain.PasswordPolicy;
import dev.karigar.auth.domain.Session.SessionEnd;
import dev.karigar.auth.usecase.CheckPassword.PasswordHasher;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Validates, hashes and stores new passwords. */
@Singleton
public final class SetPassword {

    private final CommonPasswords commonPasswords;
    private final PasswordHasher hasher;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;

    SetPassword(CommonPasswords commonPasswords, PasswordHasher hasher, Accounts accounts, Sessions sessions, Clock clock) {
        this.commonPasswords = commonPasswords;
        this.hasher = hasher;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The most frequent passwords of published lists. */
    public interface CommonPasswords {

        /** In lower case. */
        Set<String> all();
    }

    /** Applies the password policy, which costs no hash. */
    Optional<AuthRejection> rejectionOf(Secret password) {
        return new PasswordPolicy(commonPasswords.all()).violationOf(password).map(PasswordRefused::new);
    }

    PasswordHash hash(Secret password) {
        return hasher.hash(password);
    }

    Outcome<PasswordHash, AuthRejection> validateAndHash(Secret password) {
        return rejectionOf(password).<Outcome<PasswordHash, AuthRejection>>map(Outcome::rejected)
                .orElseGet(() -> Outcome.ok(hash(password)));
    }

    /**
     * Stores the hash and ends the account's sessions. Runs inside the caller's transaction.
     *
     * @param exceptSession the session that stays active; null to end all
     */
    void set(UUID accountId, PasswordHash hash, @Nullable UUID exceptSession) {
        var now = clock.instant();
        accounts.updatePassword(accountId, hash, now);
        sessions.endAll(accountId, exceptSession, SessionEnd.PASSWORD_CHANGED, now);
    }
}

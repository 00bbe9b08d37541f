package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.Registration;
import dev.karigar.kernel.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the account of a redeemed code. For a registration, creates it if the phone has none. Runs inside the caller's transaction. */
@Singleton
public final class ResolveAccount {

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Ids ids;
    private final Clock clock;

    ResolveAccount(Accounts accounts, OneTimeCodes codes, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.ids = ids;
        this.clock = clock;
    }

    ResolvedAccount forCode(OneTimeCode code) {
        return switch (code.purpose()) {
            case REGISTER -> forRegistration(codes.findRegistration(code).orElseThrow());
            case LOGIN, PASSWORD_RESET -> new ResolvedAccount(existing(code.accountId()), false);
        };
    }

    private Account existing(@Nullable UUID id) {
        if (id == null) {
            throw new IllegalStateException("a code without an account was redeemed");
        }
        return accounts.findById(id).orElseThrow();
    }

    /** Codes of two registrations of one phone may be redeemed concurrently; the second one finds the account of the first. */
    private ResolvedAccount forRegistration(Registration registration) {
        var phone = new LoginIdentifier.Phone(registration.phone());
        var existing = accounts.findByIdentifier(phone);
        if (existing.isPresent()) {
            return new ResolvedAccount(existing.get(), false);
        }
        var account = Account.of(ids.next(), registration, clock.instant());
        if (accounts.add(account)) {
            return new ResolvedAccount(account, true);
        }
        return accounts.findByIdentifier(phone)
                .map(concurrent -> new ResolvedAccount(concurrent, false))
                .orElseGet(() -> withoutEmail(account));
    }

    // The e-mail address is not verified. If it belongs to another account it is dropped silently, because an error would
    // reveal that account.
    private ResolvedAccount withoutEmail(Account account) {
        var plain = account.withoutEmail();
        if (!accounts.add(plain)) {
            throw new IllegalStateException("the account was not added although no account has its phone");
        }
        return new ResolvedAccount(plain, true);
    }

    record ResolvedAccount(Account account, boolean created) {
    }
}

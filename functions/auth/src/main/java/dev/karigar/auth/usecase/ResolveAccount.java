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

/** The account behind a code that was entered, made of the registration when there is none yet. */
@Singleton
public class ResolveAccount {

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

    Entry behind(OneTimeCode code) {
        return switch (code.purpose()) {
            case REGISTER -> registered(codes.registration(code.id()).orElseThrow());
            case LOGIN, PASSWORD_RESET -> new Entry(existing(code.accountId()), false);
        };
    }

    private Account existing(@Nullable UUID id) {
        if (id == null) {
            throw new IllegalStateException("a code without an account was accepted");
        }
        return accounts.byId(id).orElseThrow();
    }

    /** Two registrations of one phone may be entered at once: whoever comes second finds the first one's account. */
    private Entry registered(Registration registration) {
        var name = new LoginIdentifier.Phone(registration.phone());
        var known = accounts.named(name);
        if (known.isPresent()) {
            return new Entry(known.get(), false);
        }
        var account = Account.registered(ids.next(), registration, clock.instant());
        if (accounts.add(account)) {
            return new Entry(account, true);
        }
        return accounts.named(name).map(other -> new Entry(other, false)).orElseGet(() -> withoutEmail(account));
    }

    // The phone is proved, the e-mail address is not: one that belongs to somebody else is left out without a word,
    // for an error would tell that it has an account.
    private Entry withoutEmail(Account account) {
        var plain = account.withoutEmail();
        if (!accounts.add(plain)) {
            throw new IllegalStateException("the account appeared while its phone was free");
        }
        return new Entry(plain, true);
    }

    record Entry(Account account, boolean created) {
    }
}

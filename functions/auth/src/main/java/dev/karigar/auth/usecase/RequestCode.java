package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.CodePurpose;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Sends a code to a phone or mailbox, whether or not it has an account: the answer and the work are the same. The caller
 * has a transaction open.
 */
@Singleton
public class RequestCode {

    private final Accounts accounts;
    private final SendCode sendCode;
    private final AttemptLimits limits;
    private final Ids ids;
    private final Clock clock;

    RequestCode(Accounts accounts, SendCode sendCode, AttemptLimits limits, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.sendCode = sendCode;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param locale what a stranger is written to in; an account holder is in their own */
    Outcome<OneTimeCode, AuthRejection> request(CodePurpose purpose, LoginIdentifier.Reachable recipient, String locale) {
        var refused = limits.message(recipient);
        if (refused.isPresent()) {
            return Outcome.rejected(refused.get());
        }
        var account = accounts.named(recipient);
        var code = OneTimeCode.issued(ids.next(), purpose, recipient, account.map(Account::id).orElse(null),
                account.map(Account::locale).orElse(locale), clock.instant());
        sendCode.first(code);
        return Outcome.ok(code);
    }
}

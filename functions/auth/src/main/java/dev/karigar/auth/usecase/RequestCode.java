package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Sends a one-time code to a phone or an e-mail address. The result and the work are the same whether or not it has an
 * account. Runs inside the caller's transaction.
 */
@Singleton
public final class RequestCode {

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

    /** @param locale language of the message if the recipient has no account; otherwise the account's locale is used */
    Outcome<OneTimeCode, AuthRejection> request(CodePurpose purpose, LoginIdentifier.Deliverable recipient, String locale) {
        var rejection = limits.countMessage(recipient);
        if (rejection.isPresent()) {
            return Outcome.rejected(rejection.get());
        }
        var account = accounts.findByIdentifier(recipient);
        var code = OneTimeCode.create(ids.next(), purpose, recipient, account.map(Account::id).orElse(null),
                account.map(Account::locale).orElse(locale), clock.instant());
        sendCode.send(code);
        return Outcome.ok(code);
    }
}

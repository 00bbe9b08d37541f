package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.InvalidCredentials;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;

/** Changes the password of somebody who knows the present one, and signs their other devices out. */
@Singleton
public class ChangePassword {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final CheckPassword checkPassword;
    private final NewPasswords newPasswords;
    private final SetPassword setPassword;

    ChangePassword(UnitOfWork unitOfWork, Accounts accounts, CheckPassword checkPassword, NewPasswords newPasswords,
            SetPassword setPassword) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.checkPassword = checkPassword;
        this.newPasswords = newPasswords;
        this.setPassword = setPassword;
    }

    public Outcome<Account, AuthRejection> change(Actor actor, Secret current, Secret wanted) {
        var refusal = newPasswords.refusalOf(wanted);
        if (refusal.isPresent()) {
            return Outcome.rejected(refusal.get());
        }
        return accounts.byId(actor.userId())
                .map(account -> checkPassword.check(new LoginIdentifier.Phone(account.phone()), current))
                .orElseGet(() -> Outcome.rejected(new InvalidCredentials()))
                .map(account -> {
                    var hash = newPasswords.hash(wanted);
                    unitOfWork.run(() -> setPassword.set(account.id(), hash, actor.sessionId()));
                    return account;
                });
    }
}

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

/** Changes the caller's password, which requires the current one, and ends the caller's other sessions. */
@Singleton
public final class ChangePassword {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final CheckPassword checkPassword;
    private final SetPassword setPassword;

    ChangePassword(UnitOfWork unitOfWork, Accounts accounts, CheckPassword checkPassword, SetPassword setPassword) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.checkPassword = checkPassword;
        this.setPassword = setPassword;
    }

    public Outcome<Account, AuthRejection> change(Actor actor, Secret currentPassword, Secret newPassword) {
        var rejection = setPassword.rejectionOf(newPassword);
        if (rejection.isPresent()) {
            return Outcome.rejected(rejection.get());
        }
        return accounts.findById(actor.userId())
                .map(account -> checkPassword.check(new LoginIdentifier.Phone(account.phone()), currentPassword))
                .orElseGet(() -> Outcome.rejected(new InvalidCredentials()))
                .map(account -> {
                    var hash = setPassword.hash(newPassword);
                    unitOfWork.run(() -> setPassword.set(account.id(), hash, actor.sessionId()));
                    return account;
                });
    }
}

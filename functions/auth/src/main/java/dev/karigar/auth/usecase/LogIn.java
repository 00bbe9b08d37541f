package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.AccountSuspended;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.usecase.OpenSession.AuthenticatedSession;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Signs in with a password. */
@Singleton
public final class LogIn {

    private final UnitOfWork unitOfWork;
    private final CheckPassword checkPassword;
    private final OpenSession openSession;

    LogIn(UnitOfWork unitOfWork, CheckPassword checkPassword, OpenSession openSession) {
        this.unitOfWork = unitOfWork;
        this.checkPassword = checkPassword;
        this.openSession = openSession;
    }

    public Outcome<AuthenticatedSession, AuthRejection> logIn(LoginIdentifier identifier, Secret password, @Nullable String deviceName) {
        return checkPassword.check(identifier, password)
                .then(account -> account.isActive() ? Outcome.ok(unitOfWork.run(() -> openSession.open(account, deviceName, false)))
                        : Outcome.rejected(new AccountSuspended()));
    }
}

package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.AccountSuspended;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.auth.usecase.OpenSession.AuthenticatedSession;
import dev.karigar.auth.usecase.ResolveAccount.ResolvedAccount;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs in with a one-time code. The code of a registration creates the account first. */
@Singleton
public final class VerifyCode {

    private final UnitOfWork unitOfWork;
    private final CheckCode checkCode;
    private final ResolveAccount resolveAccount;
    private final OpenSession openSession;

    VerifyCode(UnitOfWork unitOfWork, CheckCode checkCode, ResolveAccount resolveAccount, OpenSession openSession) {
        this.unitOfWork = unitOfWork;
        this.checkCode = checkCode;
        this.resolveAccount = resolveAccount;
        this.openSession = openSession;
    }

    public Outcome<AuthenticatedSession, AuthRejection> verify(UUID codeId, Secret digits, @Nullable String deviceName) {
        return unitOfWork.run(
                () -> checkCode.check(codeId, CodePurpose.SIGN_IN, digits).then(code -> signIn(resolveAccount.forCode(code), deviceName)));
    }

    private Outcome<AuthenticatedSession, AuthRejection> signIn(ResolvedAccount resolved, @Nullable String deviceName) {
        return resolved.account().isActive() ? Outcome.ok(openSession.open(resolved.account(), deviceName, resolved.created()))
                : Outcome.rejected(new AccountSuspended());
    }
}

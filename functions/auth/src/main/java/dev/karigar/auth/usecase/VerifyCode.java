package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.AccountSuspended;
import dev.karigar.auth.domain.CodePurpose;
import dev.karigar.auth.usecase.ResolveAccount.Entry;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs in whoever has the code; makes the account first when the code came from a registration. */
@Singleton
public class VerifyCode {

    private final UnitOfWork unitOfWork;
    private final CheckCode checkCode;
    private final ResolveAccount enterAccount;
    private final OpenSession openSession;

    VerifyCode(UnitOfWork unitOfWork, CheckCode checkCode, ResolveAccount enterAccount, OpenSession openSession) {
        this.unitOfWork = unitOfWork;
        this.checkCode = checkCode;
        this.enterAccount = enterAccount;
        this.openSession = openSession;
    }

    public Outcome<AuthenticatedSession, AuthRejection> verify(UUID codeId, Secret guess, @Nullable String deviceName) {
        return unitOfWork.run(
                () -> checkCode.check(codeId, CodePurpose.SIGNING_IN, guess).then(code -> signIn(enterAccount.behind(code), deviceName)));
    }

    private Outcome<AuthenticatedSession, AuthRejection> signIn(Entry entry, @Nullable String deviceName) {
        return entry.account().isActive() ? Outcome.ok(openSession.open(entry.account(), deviceName, entry.created()))
                : Outcome.rejected(new AccountSuspended());
    }
}

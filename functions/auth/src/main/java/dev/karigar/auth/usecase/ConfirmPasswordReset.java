package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Sets a new password with a one-time code and ends all sessions of the account. */
@Singleton
public final class ConfirmPasswordReset {

    private final UnitOfWork unitOfWork;
    private final CheckCode checkCode;
    private final ResolveAccount resolveAccount;
    private final SetPassword setPassword;

    ConfirmPasswordReset(UnitOfWork unitOfWork, CheckCode checkCode, ResolveAccount resolveAccount, SetPassword setPassword) {
        this.unitOfWork = unitOfWork;
        this.checkCode = checkCode;
        this.resolveAccount = resolveAccount;
        this.setPassword = setPassword;
    }

    /** A password that violates the policy does not count as an attempt at the code. */
    public Outcome<Account, AuthRejection> confirm(UUID codeId, Secret digits, Secret newPassword) {
        var rejection = setPassword.rejectionOf(newPassword);
        if (rejection.isPresent()) {
            return Outcome.rejected(rejection.get());
        }
        return unitOfWork
                .run(() -> checkCode.check(codeId, Set.of(CodePurpose.PASSWORD_RESET), digits).map(code -> reset(code, newPassword)));
    }

    private Account reset(OneTimeCode code, Secret newPassword) {
        var account = resolveAccount.forCode(code).account();
        setPassword.set(account.id(), setPassword.hash(newPassword), null);
        return account;
    }
}

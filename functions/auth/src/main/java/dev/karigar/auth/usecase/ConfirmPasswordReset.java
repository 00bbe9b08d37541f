package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.CodePurpose;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Sets a new password for whoever has the code, and signs every device out. */
@Singleton
public class ConfirmPasswordReset {

    private final UnitOfWork unitOfWork;
    private final NewPasswords newPasswords;
    private final CheckCode checkCode;
    private final ResolveAccount enterAccount;
    private final SetPassword setPassword;

    ConfirmPasswordReset(UnitOfWork unitOfWork, NewPasswords newPasswords, CheckCode checkCode, ResolveAccount enterAccount,
            SetPassword setPassword) {
        this.unitOfWork = unitOfWork;
        this.newPasswords = newPasswords;
        this.checkCode = checkCode;
        this.enterAccount = enterAccount;
        this.setPassword = setPassword;
    }

    /** A password that is refused costs no guess. */
    public Outcome<Account, AuthRejection> confirm(UUID codeId, Secret guess, Secret password) {
        var refusal = newPasswords.refusalOf(password);
        if (refusal.isPresent()) {
            return Outcome.rejected(refusal.get());
        }
        return unitOfWork.run(() -> checkCode.check(codeId, Set.of(CodePurpose.PASSWORD_RESET), guess).map(code -> reset(code, password)));
    }

    private Account reset(OneTimeCode code, Secret password) {
        var account = enterAccount.behind(code).account();
        setPassword.set(account.id(), newPasswords.hash(password), null);
        return account;
    }
}

package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;

/** Sends a one-time code for setting a new password. */
@Singleton
public final class RequestPasswordReset {

    private final UnitOfWork unitOfWork;
    private final RequestCode requestCode;

    RequestPasswordReset(UnitOfWork unitOfWork, RequestCode requestCode) {
        this.unitOfWork = unitOfWork;
        this.requestCode = requestCode;
    }

    public Outcome<OneTimeCode, AuthRejection> request(LoginIdentifier.Deliverable recipient) {
        return unitOfWork.run(() -> requestCode.request(CodePurpose.PASSWORD_RESET, recipient, "en"));
    }
}

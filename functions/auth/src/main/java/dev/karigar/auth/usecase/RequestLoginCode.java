package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;

/** Sends a one-time code for signing in without a password. */
@Singleton
public final class RequestLoginCode {

    private final UnitOfWork unitOfWork;
    private final RequestCode requestCode;

    RequestLoginCode(UnitOfWork unitOfWork, RequestCode requestCode) {
        this.unitOfWork = unitOfWork;
        this.requestCode = requestCode;
    }

    public Outcome<OneTimeCode, AuthRejection> request(PhoneNumber phone) {
        return unitOfWork.run(() -> requestCode.request(CodePurpose.LOGIN, new LoginIdentifier.Phone(phone), "en"));
    }
}

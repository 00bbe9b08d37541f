package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.auth.domain.Registration;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Saves the data of a new user and sends a code to the phone; the account is created when the code is redeemed. A phone that
 * has an account gets a code as well, which signs in to that account, so the response does not reveal whether it has one.
 */
@Singleton
public final class Register {

    private final UnitOfWork unitOfWork;
    private final SetPassword setPassword;
    private final RequestCode requestCode;
    private final OneTimeCodes codes;

    Register(UnitOfWork unitOfWork, SetPassword setPassword, RequestCode requestCode, OneTimeCodes codes) {
        this.unitOfWork = unitOfWork;
        this.setPassword = setPassword;
        this.requestCode = requestCode;
        this.codes = codes;
    }

    public Outcome<OneTimeCode, AuthRejection> register(NewUser user) {
        if (user.password() == null) {
            return save(user, null);
        }
        return setPassword.validateAndHash(user.password()).then(hash -> save(user, hash));
    }

    private Outcome<OneTimeCode, AuthRejection> save(NewUser user, @Nullable PasswordHash hash) {
        var registration = new Registration(user.phone(), hash, user.firstName(), user.lastName(), user.role(), user.email(), user.locale(),
                user.timeZone());
        return unitOfWork
                .run(() -> requestCode.request(CodePurpose.REGISTER, new LoginIdentifier.Phone(user.phone()), user.locale()).map(code -> {
                    codes.addRegistration(code.id(), registration);
                    return code;
                }));
    }

    /**
     * @param password null to sign in only with one-time codes
     * @param locale   BCP 47
     * @param timeZone IANA
     */
    public record NewUser(PhoneNumber phone, @Nullable Secret password, String firstName, String lastName, Role role,
            @Nullable EmailAddress email, String locale, String timeZone) {
    }
}

package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.CodePurpose;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.PasswordHash;
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
 * Keeps what a new user said and sends a code to their phone; the account is made when the code is entered. A phone that
 * has an account gets a code too, which signs in to that account: nothing here tells the two apart.
 */
@Singleton
public class Register {

    private final UnitOfWork unitOfWork;
    private final NewPasswords newPasswords;
    private final RequestCode requestCode;
    private final OneTimeCodes codes;

    Register(UnitOfWork unitOfWork, NewPasswords newPasswords, RequestCode requestCode, OneTimeCodes codes) {
        this.unitOfWork = unitOfWork;
        this.newPasswords = newPasswords;
        this.requestCode = requestCode;
        this.codes = codes;
    }

    public Outcome<OneTimeCode, AuthRejection> register(NewUser user) {
        if (user.password() == null) {
            return keep(user, null);
        }
        return newPasswords.checked(user.password()).then(hash -> keep(user, hash));
    }

    private Outcome<OneTimeCode, AuthRejection> keep(NewUser user, @Nullable PasswordHash hash) {
        var registration = new Registration(user.phone(), hash, user.firstName(), user.lastName(), user.role(), user.email(), user.locale(),
                user.timeZone());
        return unitOfWork
                .run(() -> requestCode.request(CodePurpose.REGISTER, new LoginIdentifier.Phone(user.phone()), user.locale()).map(code -> {
                    codes.addRegistration(code.id(), registration);
                    return code;
                }));
    }

    /**
     * @param password null to sign in by one-time codes
     * @param locale   BCP 47
     * @param timeZone IANA
     */
    public record NewUser(PhoneNumber phone, @Nullable Secret password, String firstName, String lastName, Role role,
            @Nullable EmailAddress email, String locale, String timeZone) {
    }
}

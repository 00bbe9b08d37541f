package dev.karigar.auth.api;

import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.web.phone.PhoneNumbers;
import jakarta.inject.Singleton;

/** Parses the user name of a login: a phone number in any common notation, or an e-mail address. */
@Singleton
final class LoginIdentifiers {

    private final PhoneNumbers phones;

    LoginIdentifiers(PhoneNumbers phones) {
        this.phones = phones;
    }

    LoginIdentifier read(String text) {
        var name = text.strip();
        if (name.indexOf('@') > 0) {
            return new LoginIdentifier.Email(new EmailAddress(name));
        }
        return phones.read(name, null)
                .<LoginIdentifier>map(LoginIdentifier.Phone::new)
                .orElseGet(() -> new LoginIdentifier.Unrecognized(name));
    }
}

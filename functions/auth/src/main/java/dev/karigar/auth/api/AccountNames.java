package dev.karigar.auth.api;

import dev.karigar.auth.domain.AccountName;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.web.phone.PhoneNumbers;
import jakarta.inject.Singleton;

/** Reads what people type into the field for their name: a phone number in any form, or an e-mail address. */
@Singleton
final class AccountNames {

    private final PhoneNumbers phones;

    AccountNames(PhoneNumbers phones) {
        this.phones = phones;
    }

    AccountName read(String text) {
        var name = text.strip();
        if (name.indexOf('@') > 0) {
            return new AccountName.Email(new EmailAddress(name));
        }
        return phones.read(name, null).<AccountName>map(AccountName.Phone::new).orElseGet(() -> new AccountName.Unreadable(name));
    }
}

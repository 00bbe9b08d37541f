package dev.karigar.auth.storage;

import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.usecase.CodeDelivery.Content;
import dev.karigar.kernel.Secret;

/** SMS texts, in English for every locale. The code comes first, so that a lock screen shows it. */
final class SmsTexts {

    static final String LANGUAGE = "en";

    private SmsTexts() {
    }

    static Secret of(Content content) {
        return new Secret(switch (content) {
            case Content.SignInCode(var code) -> "%s is your Karigar code. It expires in %d minutes. Do not share it."
                    .formatted(code.value(), OneTimeCode.LIFETIME.toMinutes());
            case Content.PasswordResetCode(var code) ->
                "%s is your code for a new Karigar password. It expires in %d minutes. Do not share it.".formatted(code.value(),
                        OneTimeCode.LIFETIME.toMinutes());
            case Content.NoAccount() -> "A Karigar code was requested for this number, which has no account. You can register in the app.";
        });
    }
}

package dev.karigar.auth.storage;

import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.usecase.CodeDelivery.Content;
import dev.karigar.kernel.Secret;

/** What is written to phones: the code first, where a lock screen shows it. In English whatever the locale. */
final class SmsTexts {

    static final String LANGUAGE = "en";

    private SmsTexts() {
    }

    static Secret of(Content content) {
        return new Secret(switch (content) {
            case Content.SignInCode(var code) -> "%s is your Karigar code. It is good for %d minutes. Give it to nobody."
                    .formatted(code.value(), OneTimeCode.LIFETIME.toMinutes());
            case Content.PasswordResetCode(var code) ->
                "%s is your code for a new Karigar password. It is good for %d minutes. Give it to nobody.".formatted(code.value(),
                        OneTimeCode.LIFETIME.toMinutes());
            case Content.NoAccount() ->
                "Somebody asked for a Karigar code for this number, which has no account yet. You can register in the app.";
        });
    }
}

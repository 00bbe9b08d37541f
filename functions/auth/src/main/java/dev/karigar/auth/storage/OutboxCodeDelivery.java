package dev.karigar.auth.storage;

import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.usecase.CodeDelivery;
import dev.karigar.events.EmailRequested;
import dev.karigar.events.EmailTemplate;
import dev.karigar.events.SmsRequested;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import dev.karigar.postgres.outbox.Outbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/**
 * Appends one message to the outbox for every request, also for a recipient without an account. A phone then gets a text
 * that says so. For an e-mail address the dummy message has already expired, so the email-sender drops it.
 */
@Singleton
final class OutboxCodeDelivery implements CodeDelivery {

    private static final Secret DUMMY_CODE = new Secret("000000");
    private static final Secret MINUTES = new Secret(Long.toString(OneTimeCode.LIFETIME.toMinutes()));

    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    OutboxCodeDelivery(Outbox outbox, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void send(Message message) {
        outbox.append(switch (message.recipient()) {
            case LoginIdentifier.Phone(var number) -> sms(number, message);
            case LoginIdentifier.Email(var address) -> mail(address, message);
        });
    }

    // VOICE is sent as SMS, too, because no voice provider is connected yet.
    private SmsRequested sms(PhoneNumber number, Message message) {
        return new SmsRequested(ids.next(), number, SmsTexts.of(message.content()), SmsTexts.LANGUAGE, clock.instant(),
                message.expiresAt());
    }

    private EmailRequested mail(EmailAddress address, Message message) {
        return switch (message.content()) {
            case Content.SignInCode(var code) -> mail(address, EmailTemplate.ONE_TIME_CODE, code, message);
            case Content.PasswordResetCode(var code) -> mail(address, EmailTemplate.PASSWORD_RESET, code, message);
            case Content.NoAccount() -> new EmailRequested(ids.next(), address, EmailTemplate.PASSWORD_RESET, parameters(DUMMY_CODE),
                    message.locale(), clock.instant(), clock.instant());
        };
    }

    private EmailRequested mail(EmailAddress address, EmailTemplate template, Secret code, Message message) {
        return new EmailRequested(ids.next(), address, template, parameters(code), message.locale(), clock.instant(), message.expiresAt());
    }

    private static Map<String, Secret> parameters(Secret code) {
        return Map.of("code", code, "minutes", MINUTES);
    }
}

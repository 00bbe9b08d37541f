package dev.karigar.email.usecase;

import dev.karigar.events.EmailRequested;
import dev.karigar.events.IdempotentDelivery;

/** Writes and sends a mail once. */
public final class SendMail {

    private final IdempotentDelivery once;
    private final MailWriter writer;
    private final MailSender sender;

    public SendMail(IdempotentDelivery once, MailWriter writer, MailSender sender) {
        this.once = once;
        this.writer = writer;
        this.sender = sender;
    }

    public IdempotentDelivery.Result send(EmailRequested email) {
        return once.deliver(email.messageId(), email.expiresAt(), () -> sender.send(email.to(), writer.write(email)));
    }
}

package dev.karigar.email.usecase;

import dev.karigar.events.EmailRequested;
import dev.karigar.events.IdempotentDelivery;
import jakarta.inject.Singleton;

/** Renders and sends a requested email once. */
@Singleton
public final class SendEmail {

    private final IdempotentDelivery delivery;
    private final EmailRenderer renderer;
    private final EmailSender sender;

    public SendEmail(IdempotentDelivery delivery, EmailRenderer renderer, EmailSender sender) {
        this.delivery = delivery;
        this.renderer = renderer;
        this.sender = sender;
    }

    public IdempotentDelivery.Result send(EmailRequested email) {
        return delivery.deliver(email.messageId(), email.expiresAt(), () -> sender.send(email.to(), renderer.render(email)));
    }
}

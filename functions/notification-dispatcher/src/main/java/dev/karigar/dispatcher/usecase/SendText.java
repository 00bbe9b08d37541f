package dev.karigar.dispatcher.usecase;

import dev.karigar.events.IdempotentDelivery;
import dev.karigar.events.SmsRequested;

/** Sends a text once. */
public final class SendText {

    private final IdempotentDelivery once;
    private final TextSender sender;

    public SendText(IdempotentDelivery once, TextSender sender) {
        this.once = once;
        this.sender = sender;
    }

    public IdempotentDelivery.Result send(SmsRequested sms) {
        return once.deliver(sms.messageId(), sms.expiresAt(), () -> sender.send(sms.to(), sms.text()));
    }
}

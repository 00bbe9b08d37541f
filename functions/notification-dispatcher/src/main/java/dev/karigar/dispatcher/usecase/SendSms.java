package dev.karigar.dispatcher.usecase;

import dev.karigar.events.IdempotentDelivery;
import dev.karigar.events.SmsRequested;
import jakarta.inject.Singleton;

/** Sends a requested SMS once. */
@Singleton
public final class SendSms {

    private final IdempotentDelivery delivery;
    private final SmsSender sender;

    public SendSms(IdempotentDelivery delivery, SmsSender sender) {
        this.delivery = delivery;
        this.sender = sender;
    }

    public IdempotentDelivery.Result send(SmsRequested sms) {
        return delivery.deliver(sms.messageId(), sms.expiresAt(), () -> sender.send(sms.to(), sms.text()));
    }
}

package dev.karigar.dispatcher.usecase;

import dev.karigar.events.DeliverOnce;
import dev.karigar.events.SmsRequested;

/** Sends a text once. */
public final class SendText {

    private final DeliverOnce once;
    private final TextSender sender;

    public SendText(DeliverOnce once, TextSender sender) {
        this.once = once;
        this.sender = sender;
    }

    public DeliverOnce.Result send(SmsRequested sms) {
        return once.deliver(sms.messageId(), sms.expiresAt(), () -> sender.send(sms.to(), sms.text()));
    }
}

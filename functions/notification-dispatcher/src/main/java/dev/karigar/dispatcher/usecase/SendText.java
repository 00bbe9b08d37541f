package dev.karigar.dispatcher.usecase;

import dev.karigar.events.SeenMessages;
import dev.karigar.events.SmsRequested;
import dev.karigar.kernel.UnitOfWork;
import java.time.Clock;

/**
 * Sends a text once. Seeing and sending share a unit of work: when sending fails the message is unseen again, and only a
 * crash between sending and commit sends a text twice.
 */
public final class SendText {

    /** What became of a text. */
    public enum Result {
        SENT,
        REPEATED,
        EXPIRED,
        REFUSED
    }

    private final UnitOfWork unitOfWork;
    private final SeenMessages seen;
    private final TextSender sender;
    private final Clock clock;

    public SendText(UnitOfWork unitOfWork, SeenMessages seen, TextSender sender, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.seen = seen;
        this.sender = sender;
        this.clock = clock;
    }

    public Result send(SmsRequested sms) {
        return unitOfWork.run(() -> {
            var now = clock.instant();
            if (!seen.isFirst(sms.messageId(), now)) {
                return Result.REPEATED;
            }
            if (!sms.expiresAt().isAfter(now)) {
                return Result.EXPIRED;
            }
            return sender.send(sms.to(), sms.text()) ? Result.SENT : Result.REFUSED;
        });
    }
}

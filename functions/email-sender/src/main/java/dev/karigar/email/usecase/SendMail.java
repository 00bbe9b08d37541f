package dev.karigar.email.usecase;

import dev.karigar.events.EmailRequested;
import dev.karigar.events.SeenMessages;
import dev.karigar.kernel.UnitOfWork;
import java.time.Clock;

/** Writes and sends a mail once; seeing and sending share a unit of work, as in the dispatcher of texts. */
public final class SendMail {

    /** What became of a mail. */
    public enum Result {
        SENT,
        REPEATED,
        EXPIRED,
        REFUSED
    }

    private final UnitOfWork unitOfWork;
    private final SeenMessages seen;
    private final MailWriter writer;
    private final MailSender sender;
    private final Clock clock;

    public SendMail(UnitOfWork unitOfWork, SeenMessages seen, MailWriter writer, MailSender sender, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.seen = seen;
        this.writer = writer;
        this.sender = sender;
        this.clock = clock;
    }

    public Result send(EmailRequested email) {
        return unitOfWork.run(() -> {
            var now = clock.instant();
            if (!seen.isFirst(email.messageId(), now)) {
                return Result.REPEATED;
            }
            if (!email.expiresAt().isAfter(now)) {
                return Result.EXPIRED;
            }
            return sender.send(email.to(), writer.write(email)) ? Result.SENT : Result.REFUSED;
        });
    }
}

package dev.karigar.events;

import dev.karigar.platform.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Delivers a message to a person once. Seeing and delivering share a unit of work: when delivering fails the message is
 * unseen again, and only a crash between delivery and commit delivers twice.
 */
public final class IdempotentDelivery {

    /** What became of a message. */
    public enum Result {
        SENT,
        REPEATED,
        EXPIRED,
        REFUSED
    }

    private final UnitOfWork unitOfWork;
    private final ProcessedMessages seen;
    private final Clock clock;

    public IdempotentDelivery(UnitOfWork unitOfWork, ProcessedMessages seen, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.seen = seen;
        this.clock = clock;
    }

    /**
     * @param delivery says whether the message was taken; one that was refused is not tried again. What it throws leaves the
     *                 message to its next delivery from the queue
     */
    public Result deliver(UUID messageId, Instant expiresAt, BooleanSupplier delivery) {
        return unitOfWork.run(() -> {
            var now = clock.instant();
            if (!seen.isFirst(messageId, now)) {
                return Result.REPEATED;
            }
            if (!expiresAt.isAfter(now)) {
                return Result.EXPIRED;
            }
            return delivery.getAsBoolean() ? Result.SENT : Result.REFUSED;
        });
    }
}

package dev.karigar.events;

import dev.karigar.platform.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Delivers a message once. Recording its id and delivering it share a unit of work: if the delivery fails, the record is rolled back and
 * the queue delivers the message again. Only a crash between delivery and commit delivers it twice.
 */
public final class IdempotentDelivery {

    /** Outcome of a delivery. */
    public enum Result {
        SENT,
        /** The message was processed before. */
        DUPLICATE,
        EXPIRED,
        /** The service rejected it permanently; it is not tried again. */
        REJECTED
    }

    private final UnitOfWork unitOfWork;
    private final ProcessedMessages processed;
    private final Clock clock;

    public IdempotentDelivery(UnitOfWork unitOfWork, ProcessedMessages processed, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.processed = processed;
        this.clock = clock;
    }

    /**
     * @param delivery sends the message; returns false if the service rejected it permanently. An exception rolls back, so that the queue
     *                 delivers the message again
     */
    public Result deliver(UUID messageId, Instant expiresAt, BooleanSupplier delivery) {
        return unitOfWork.run(() -> {
            var now = clock.instant();
            if (!processed.isFirst(messageId, now)) {
                return Result.DUPLICATE;
            }
            if (!expiresAt.isAfter(now)) {
                return Result.EXPIRED;
            }
            return delivery.getAsBoolean() ? Result.SENT : Result.REJECTED;
        });
    }
}

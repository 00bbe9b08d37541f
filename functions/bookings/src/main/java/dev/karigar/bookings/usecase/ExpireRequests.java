package dev.karigar.bookings.usecase;

import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Cancels expired requests, which frees the provider's time. Each batch is a transaction over rows that no other
 * transaction has locked, so concurrent runs do not wait for each other and a run that fails half-way loses one batch.
 */
@Singleton
public final class ExpireRequests {

    static final int BATCH_SIZE = 100;

    private final Bookings bookings;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ExpireRequests(Bookings bookings, UnitOfWork unitOfWork, Clock clock) {
        this.bookings = bookings;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Returns the number of cancelled requests. */
    public int run() {
        int total = 0;
        int batch;
        do {
            batch = unitOfWork.run(this::expireBatch);
            total += batch;
        } while (batch == BATCH_SIZE);
        return total;
    }

    private int expireBatch() {
        var expired = bookings.lockExpired(clock.instant(), BATCH_SIZE);
        expired.forEach(booking -> bookings.save(booking.expire()));
        return expired.size();
    }
}

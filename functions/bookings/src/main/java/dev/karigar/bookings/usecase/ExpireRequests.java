package dev.karigar.bookings.usecase;

import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Ends requests nobody answered in time, and so frees their slots. Several may run at once and one may die half-way: each
 * batch is one unit of work over rows that nobody else has.
 */
@Singleton
public final class ExpireRequests {

    static final int BATCH = 100;

    private final Bookings bookings;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ExpireRequests(Bookings bookings, UnitOfWork unitOfWork, Clock clock) {
        this.bookings = bookings;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** How many were ended. */
    public int run() {
        int all = 0;
        int batch;
        do {
            batch = unitOfWork.run(this::expireSome);
            all += batch;
        } while (batch == BATCH);
        return all;
    }

    private int expireSome() {
        var lapsed = bookings.lockExpired(clock.instant(), BATCH);
        lapsed.forEach(booking -> bookings.save(booking.expire()));
        return lapsed.size();
    }
}

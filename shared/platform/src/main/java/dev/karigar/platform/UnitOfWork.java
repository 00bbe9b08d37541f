package dev.karigar.platform;

import dev.karigar.kernel.Outcome;
import java.util.function.Supplier;

/**
 * Runs all changes of a use case in one database transaction, or in a savepoint of one that is open. A thrown exception rolls back; every
 * returned {@link Outcome} commits.
 */
public interface UnitOfWork {

    <T> T run(Supplier<T> work);

    default void run(Runnable work) {
        this.<Boolean>run(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}

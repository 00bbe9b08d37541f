package dev.karigar.platform;

import dev.karigar.kernel.Outcome;
import java.util.function.Supplier;

/**
 * All of a use case's changes, or none. The work runs in one database transaction; inside an open one it becomes a
 * savepoint of it. A thrown exception rolls back; a returned {@link Outcome} of any kind commits.
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

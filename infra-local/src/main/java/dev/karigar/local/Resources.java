package dev.karigar.local;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The parts of the stack that were started. They are closed in reverse order; a part that is added later is closed at once. */
final class Resources implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Resources.class.getName());

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    /** Adds a part and returns it. */
    <T extends AutoCloseable> T own(T resource) {
        synchronized (this) {
            if (!closed) {
                started.push(resource);
                return resource;
            }
        }
        close(resource);
        return resource;
    }

    @Override
    public void close() {
        for (var resource = next(); resource != null; resource = next()) {
            close(resource);
        }
    }

    private synchronized @Nullable AutoCloseable next() {
        closed = true;
        return started.poll();
    }

    // A part that fails to stop does not prevent the others from stopping.
    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, resource.getClass().getSimpleName() + " did not stop cleanly", e);
        }
    }
}

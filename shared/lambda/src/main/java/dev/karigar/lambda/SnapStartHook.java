package dev.karigar.lambda;

import dev.karigar.platform.SnapStartPrimer;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/** Runs the priming of a function before Lambda takes its snapshot. Nothing runs after a restore. */
record SnapStartHook(SnapStartPrimer priming) implements Resource {

    /** The value of {@code AWS_LAMBDA_INITIALIZATION_TYPE} in a process that becomes a snapshot. */
    private static final String SNAP_START = "snap-start";

    /** The runtime references hooks weakly: the caller keeps what is returned. */
    static SnapStartHook register(SnapStartPrimer priming) {
        var hook = new SnapStartHook(priming);
        if (SNAP_START.equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
            Core.getGlobalContext().register(hook);
        }
        return hook;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> unused) {
        priming.prime();
    }

    @Override
    public void afterRestore(Context<? extends Resource> unused) {
        // Connections, keys and credentials are read at their first use after the restore.
    }
}

package dev.karigar.lambda;

import dev.karigar.platform.SnapStartPrimer;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/** What a worker does before Lambda takes its snapshot; restored copies need nothing. */
record SnapStartHook(List<SnapStartPrimer> priming) implements Resource {

    /** Lambda's word for it in {@code AWS_LAMBDA_INITIALIZATION_TYPE}. */
    private static final String SNAP_START = "snap-start";

    /** The runtime holds what it is given weakly: the caller keeps what is returned. */
    static SnapStartHook announce(List<SnapStartPrimer> priming) {
        var snapshot = new SnapStartHook(priming);
        if (SNAP_START.equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
            Core.getGlobalContext().register(snapshot);
        }
        return snapshot;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> unused) {
        priming.forEach(SnapStartPrimer::prime);
    }

    @Override
    public void afterRestore(Context<? extends Resource> unused) {
        // Nothing was closed that has to be opened again: connections are had at their first use.
    }
}

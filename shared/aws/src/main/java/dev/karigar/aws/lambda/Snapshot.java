package dev.karigar.aws.lambda;

import dev.karigar.kernel.Primed;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/** What a worker does before Lambda takes its snapshot; restored copies need nothing. */
record Snapshot(List<Primed> priming) implements Resource {

    /** Lambda's word for it in {@code AWS_LAMBDA_INITIALIZATION_TYPE}. */
    private static final String SNAP_START = "snap-start";

    /** The runtime holds what it is given weakly: the caller keeps what is returned. */
    static Snapshot announce(List<Primed> priming) {
        var snapshot = new Snapshot(priming);
        if (SNAP_START.equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
            Core.getGlobalContext().register(snapshot);
        }
        return snapshot;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> unused) {
        priming.forEach(Primed::prime);
    }

    @Override
    public void afterRestore(Context<? extends Resource> unused) {
        // Nothing was closed that has to be opened again: connections are had at their first use.
    }
}

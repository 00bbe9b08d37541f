package dev.karigar.local;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Ends this process soon after the one that started it is gone, be it killed: Maven cannot always tell its child. */
final class ParentProcessMonitor {

    private ParentProcessMonitor() {
    }

    static void exitWithParent(Runnable exit) {
        var parent = ProcessHandle.current().parent();
        if (parent.isEmpty()) {
            return;
        }
        var watch = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("parent-watch").factory());
        // An orphan gets another parent, so a recycled process number cannot pass for the first one.
        var _ = watch.scheduleWithFixedDelay(() -> {
            if (!ProcessHandle.current().parent().equals(parent)) {
                exit.run();
            }
        }, 1, 1, TimeUnit.SECONDS);
    }
}

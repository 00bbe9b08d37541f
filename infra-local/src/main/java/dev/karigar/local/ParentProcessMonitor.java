package dev.karigar.local;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Ends this process when its parent process has ended. Maven, when it is killed, does not stop the processes it started. */
final class ParentProcessMonitor {

    private ParentProcessMonitor() {
    }

    /** Checks once a second, on a daemon thread. */
    static void exitWithParent(Runnable exit) {
        var parent = ProcessHandle.current().parent();
        if (parent.isEmpty()) {
            return;
        }
        var monitor = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("parent-monitor").factory());
        // An orphan gets a new parent. Comparing handles, not process ids, also detects that the id was assigned to another process.
        var _ = monitor.scheduleWithFixedDelay(() -> {
            if (!ProcessHandle.current().parent().equals(parent)) {
                exit.run();
            }
        }, 1, 1, TimeUnit.SECONDS);
    }
}

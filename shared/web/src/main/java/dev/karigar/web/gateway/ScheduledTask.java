package dev.karigar.web.gateway;

import java.util.function.IntSupplier;

/** Work that an EventBridge schedule starts: the bean with the schedule's name is run. It must be safe to run twice. */
public interface ScheduledTask {

    /** @param work returns the number of items it processed */
    static ScheduledTask of(String name, IntSupplier work) {
        return new ScheduledTask() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int run() {
                return work.getAsInt();
            }
        };
    }

    /** The schedule's name in the catalog. */
    String name();

    /** Does the work and returns the number of items it processed, for the log and for the invoker. */
    int run();
}

package dev.karigar.web.gateway;

/** Work a timer starts. A bean of this type runs when a schedule of its name fires; running twice must do no harm. */
public interface ScheduledTask {

    /** The schedule's name in the catalog. */
    String name();

    /** Does the work and says how much it did, for the log and the invoker. */
    int run();
}

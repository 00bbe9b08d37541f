package dev.karigar.telemetry;

/** Where faults are told beside the log. Telling one never fails and never throws. */
public interface FaultReports {

    /** The log is enough. */
    FaultReports NONE = new FaultReports() {
        @Override
        public void report(Throwable fault) {
            // Whoever reports a fault has logged it.
        }

        @Override
        public void flush() {
            // Nothing is on its way.
        }
    };

    /** Hands a fault over, with the log's fields of the running invocation. */
    void report(Throwable fault);

    /** Waits, within a bound, until the faults are sent: after the answer Lambda freezes the process. */
    void flush();
}

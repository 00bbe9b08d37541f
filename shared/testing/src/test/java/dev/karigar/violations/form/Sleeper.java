package dev.karigar.violations.form;

/** Violation fixture: sleeps instead of waiting for something. */
final class Sleeper {

    void rest() throws InterruptedException {
        Thread.sleep(1);
    }
}

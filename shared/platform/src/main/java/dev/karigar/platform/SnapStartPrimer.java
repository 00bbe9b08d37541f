package dev.karigar.platform;

/**
 * Runs a code path once before SnapStart takes the snapshot of a function, so that its classes are loaded and compiled in every restored
 * instance. It must not use the network, read a secret or create state: all instances restored from the snapshot would share it.
 */
@FunctionalInterface
public interface SnapStartPrimer {

    void prime();
}

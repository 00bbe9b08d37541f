package dev.karigar.platform;

/**
 * Runs a code path once before a snapshot of the function is taken, so that its classes are loaded and compiled in every
 * copy. It may not use the network, read a secret, or leave anything behind: whatever it makes, all copies would share.
 */
@FunctionalInterface
public interface SnapStartPrimer {

    void prime();
}

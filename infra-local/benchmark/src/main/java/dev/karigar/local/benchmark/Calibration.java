package dev.karigar.local.benchmark;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** A fixed piece of work that runs between the measurements. The spread of its durations is the noise of the machine. */
final class Calibration {

    private static final int ROUNDS = 24;
    private static final double NANOS_PER_MS = 1e6;

    private final byte[] block = new byte[1 << 20];
    private final List<Double> millis = new ArrayList<>();

    /** Computes SHA-256 for some tens of milliseconds. */
    void run() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long start = System.nanoTime();
            for (int i = 0; i < ROUNDS; i++) {
                digest.update(block);
            }
            block[0] ^= digest.digest()[0];
            millis.add((System.nanoTime() - start) / NANOS_PER_MS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Samples samples() {
        return new Samples(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }
}

package dev.karigar.local.benchmark;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The same piece of work, again and again between the measurements: how much its time varies is how little theirs says. */
final class Calibration {

    private static final int ROUNDS = 24;
    private static final double MILLION = 1e6;

    private final byte[] block = new byte[1 << 20];
    private final List<Double> millis = new ArrayList<>();

    /** Some tens of milliseconds of SHA-256. */
    void probe() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long start = System.nanoTime();
            for (int i = 0; i < ROUNDS; i++) {
                digest.update(block);
            }
            block[0] ^= digest.digest()[0];
            millis.add((System.nanoTime() - start) / MILLION);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Samples samples() {
        return new Samples(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }
}

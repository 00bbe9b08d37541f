package dev.karigar.local.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Measurements of one thing, told by their middle and the range of their middle half, which single hiccups do not move. */
record Samples(double[] sorted) {

    Samples {
        sorted = sorted.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    double median() {
        return at(0.5);
    }

    private double at(double part) {
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.2f [%8.2f ..%8.2f]", median(), at(0.25), at(0.75));
    }
}

package dev.karigar.local.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Repeated measurements. They are printed as their median and middle half, on which single outliers have no influence. */
record Samples(double[] sorted) {

    Samples {
        sorted = sorted.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            throw new IllegalArgumentException("there are no measurements");
        }
    }

    double median() {
        return at(0.5);
    }

    private double at(double quantile) {
        return sorted[(int) Math.round(quantile * (sorted.length - 1))];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.2f [%8.2f ..%8.2f]", median(), at(0.25), at(0.75));
    }
}

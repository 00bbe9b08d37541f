package dev.karigar.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Prints the steps of the start and how long each took. */
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    <T> T step(String name, Callable<T> work) throws Exception {
        out.println("  " + name + " ...");
        long start = System.nanoTime();
        T result = work.call();
        out.println(String.format(Locale.ROOT, "  %s: done in %.1f s", name, (System.nanoTime() - start) / 1e9));
        return result;
    }

    /** Prints the line that scripts wait for. */
    void up(String url) {
        out.println("Karigar is up: " + url);
        out.flush();
    }
}

package dev.karigar.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Says what is waited for, and how long it took. */
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    <T> T waitFor(String what, Callable<T> work) throws Exception {
        out.println("  waiting for " + what);
        long start = System.nanoTime();
        T done = work.call();
        out.println(String.format(Locale.ROOT, "  %s: ready after %.1f s", what, (System.nanoTime() - start) / 1e9));
        return done;
    }

    void up(String url) {
        out.println("Karigar is up: " + url);
        out.flush();
    }
}

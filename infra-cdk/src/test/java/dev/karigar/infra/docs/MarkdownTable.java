package dev.karigar.infra.docs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A Markdown table. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... headings) {
        row(headings);
        row(Collections.nCopies(headings.length, "---").toArray(String[]::new));
    }

    MarkdownTable row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    /** USD, with three digits below one cent. */
    static String usd(double amount) {
        return String.format(Locale.ROOT, amount > 0 && amount < 0.005 ? "%.3f" : "%.2f", amount);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}

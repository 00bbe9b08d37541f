package dev.karigar.kernel;

/** A password, a code or a token that must never reach a log: its {@code toString} hides the value. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "***";
    }
}

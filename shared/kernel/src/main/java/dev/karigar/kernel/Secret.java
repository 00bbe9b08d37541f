package dev.karigar.kernel;

/** A password, a code or a token, which must not be logged: its {@code toString} hides the value. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "***";
    }
}

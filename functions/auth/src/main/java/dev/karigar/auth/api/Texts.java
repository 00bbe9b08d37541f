package dev.karigar.auth.api;

/** Patterns of texts that people write. */
final class Texts {

    /** Control characters are no part of a name. */
    static final String NO_CONTROLS = "[^\\p{Cntrl}]*";
    static final String SIX_DIGITS = "[0-9]{6}";

    private Texts() {
    }
}

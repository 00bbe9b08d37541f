package dev.karigar.auth.api;

/** Patterns of texts that people write. */
final class Texts {

    /** 1 to 100 characters, no control characters, and something to see among them. */
    static final String NAME = "(?=.*[^\\s\\p{Z}\\p{C}])[^\\p{Cntrl}]{1,100}";
    static final String NAME_RULE = "1 to 100 characters are expected, not all blank and no control characters";
    static final String SIX_DIGITS = "[0-9]{6}";

    private Texts() {
    }
}

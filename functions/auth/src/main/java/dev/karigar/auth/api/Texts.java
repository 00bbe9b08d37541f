package dev.karigar.auth.api;

/** Patterns of texts in request bodies, in the syntax that Java and ECMA-262 share. */
final class Texts {

    /** 1 to 100 characters, at least one of them visible, without control characters. */
    static final String NAME = "^(?=.*[^\\s\\p{Z}\\p{C}])[^\\p{Cc}]{1,100}$";
    static final String NAME_RULE = "1 to 100 characters are expected, not all blank and no control characters";
    static final String SIX_DIGITS = "^[0-9]{6}$";

    private Texts() {
    }
}

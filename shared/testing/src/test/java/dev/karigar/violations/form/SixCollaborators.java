package dev.karigar.violations.form;

/** Violation fixture: has one collaborator too many. */
final class SixCollaborators {

    private final String all;

    SixCollaborators(String a, String b, String c, String d, String e, String f) {
        this.all = a + b + c + d + e + f;
    }

    @Override
    public String toString() {
        return all;
    }
}

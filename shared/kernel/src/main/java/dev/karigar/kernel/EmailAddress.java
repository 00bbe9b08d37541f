package dev.karigar.kernel;

/** An e-mail address in the case its owner entered; the database compares without case. Its {@code toString} hides the address. */
public record EmailAddress(String value) {

    @Override
    public String toString() {
        return "***@***";
    }
}

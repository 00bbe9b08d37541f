package dev.karigar.kernel;

/** An e-mail address as its owner wrote it; compared without case by the database. Its {@code toString} hides the address. */
public record EmailAddress(String value) {

    @Override
    public String toString() {
        return "***@***";
    }
}

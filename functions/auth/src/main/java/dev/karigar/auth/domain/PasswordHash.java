package dev.karigar.auth.domain;

/**
 * A password's hash in PHC string format, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. Its {@code toString} hides
 * the value.
 */
public record PasswordHash(String phc) {

    @Override
    public String toString() {
        return "***";
    }
}

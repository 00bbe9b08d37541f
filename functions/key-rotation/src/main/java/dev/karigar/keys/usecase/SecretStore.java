package dev.karigar.keys.usecase;

import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnavailableException;

/** Reads and replaces secrets with compare-and-set. */
public interface SecretStore {

    /**
     * The current value of a secret.
     *
     * @param value   empty if the secret has no value
     * @param version identifies the value that a replacement expects
     */
    record Stored(String name, Secret value, String version) {

        public boolean isEmpty() {
            return value.value().isEmpty();
        }
    }

    /** @throws UnavailableException if the store does not answer */
    Stored read(String name);

    /** Whether the value was written; false if the secret changed since {@code before} was read. */
    boolean replace(Stored before, Secret value);
}

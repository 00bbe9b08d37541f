package dev.karigar.keys.usecase;

import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnavailableException;

/** Secrets that change, each by steps that cannot overtake one another. */
public interface SecretStore {

    /**
     * A secret as it is now.
     *
     * @param value   empty text while nobody has given it one
     * @param version what the next value has to follow
     */
    record Stored(String name, Secret value, String version) {

        public boolean isEmpty() {
            return value.value().isEmpty();
        }
    }

    /** @throws UnavailableException when its keeper is down */
    Stored read(String name);

    /** Whether the value is the new one; otherwise another call has written since, and what it wrote stays. */
    boolean replace(Stored before, Secret value);
}

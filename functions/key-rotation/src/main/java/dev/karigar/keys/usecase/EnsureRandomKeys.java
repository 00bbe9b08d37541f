package dev.karigar.keys.usecase;

import dev.karigar.kernel.Secret;
import dev.karigar.platform.Secrets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.IntFunction;

/** Creates the values of those random secrets that have none. */
public final class EnsureRandomKeys {

    private static final int BYTES = 32;

    private final SecretStore secrets;
    private final IntFunction<byte[]> random;

    /** @param random generates the given number of random bytes */
    public EnsureRandomKeys(SecretStore secrets, IntFunction<byte[]> random) {
        this.secrets = secrets;
        this.random = random;
    }

    /** Returns the names of the secrets whose values were created. */
    public List<String> ensure() {
        var made = new ArrayList<String>();
        make(Secrets.CURSOR_KEY, Base64.getEncoder(), made);
        make(Secrets.OTP_KEY, Base64.getEncoder(), made);
        // URL-safe, because it is sent in a header.
        make(Secrets.ORIGIN_KEY, Base64.getUrlEncoder().withoutPadding(), made);
        return made;
    }

    private void make(String name, Base64.Encoder encoder, List<String> made) {
        var stored = secrets.read(name);
        // If a concurrent invocation was faster, its value is used.
        if (stored.isEmpty() && secrets.replace(stored, new Secret(encoder.encodeToString(random.apply(BYTES))))) {
            made.add(name);
        }
    }
}

package dev.karigar.auth.crypto;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import dev.karigar.auth.domain.PasswordHash;
import dev.karigar.auth.usecase.PasswordHasher;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet). The whole password counts, in
 * Unicode's NFKC form (NIST SP 800-63B-4, 3.1.1.2): keyboards compose letters differently.
 */
@Singleton
public final class Argon2PasswordHasher implements PasswordHasher {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int VERSION = 0x13;
    private static final Pattern PHC = Pattern
            .compile("\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,2}),p=([0-9]{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    // A random salt and a random hash: no password is known for it.
    private static final PasswordHash DECOY = new PasswordHash(
            "$argon2id$v=19$m=19456,t=2,p=1$rVNkX7Ba0qKpYI1mEoDTGQ$6w0Q9mJ3fGx2cLhP0tYbV5zRkN8sUeA1iXo4HdWqMjE");

    private final SecureRandom random = new SecureRandom();

    @Override
    public PasswordHash hash(Secret password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var hash = argon2(password, salt, Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID, VERSION));
        var base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(MEMORY_KIB, PASSES, LANES, base64.encodeToString(salt),
                base64.encodeToString(hash)));
    }

    /** Computes with the parameters the hash was made with, so that stronger ones can be set later. */
    @Override
    public boolean matches(Secret password, PasswordHash hash) {
        var phc = PHC.matcher(hash.phc());
        if (!phc.matches()) {
            throw new IllegalStateException("a stored password hash is not Argon2id in PHC format");
        }
        var salt = Base64.getDecoder().decode(phc.group(4));
        var expected = Base64.getDecoder().decode(phc.group(5));
        var function = Argon2Function.getInstance(Integer.parseInt(phc.group(1)), Integer.parseInt(phc.group(2)),
                Integer.parseInt(phc.group(3)), expected.length, Argon2.ID, VERSION);
        return MessageDigest.isEqual(expected, argon2(password, salt, function));
    }

    @Override
    public PasswordHash decoy() {
        return DECOY;
    }

    private static byte[] argon2(Secret password, byte[] salt, Argon2Function function) {
        var text = Normalizer.normalize(password.value(), Normalizer.Form.NFKC);
        return function.hash(text.getBytes(StandardCharsets.UTF_8), salt).getBytes();
    }
}

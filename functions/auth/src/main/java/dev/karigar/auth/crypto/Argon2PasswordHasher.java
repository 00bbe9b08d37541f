package dev.karigar.auth.crypto;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.auth.usecase.CheckPassword.PasswordHasher;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Argon2id with 19 MiB of memory, two passes and one lane (OWASP Password Storage Cheat Sheet). Passwords are normalised to
 * Unicode NFKC (NIST SP 800-63B-4, 3.1.1.2), because keyboards compose letters differently, and are never truncated.
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
    // Random salt and random hash: no known password matches.
    private static final PasswordHash DUMMY = new PasswordHash(
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

    /** Uses the parameters stored in the hash, so that stronger ones can be set for new passwords. */
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
    public PasswordHash dummy() {
        return DUMMY;
    }

    private static byte[] argon2(Secret password, byte[] salt, Argon2Function function) {
        var text = Normalizer.normalize(password.value(), Normalizer.Form.NFKC);
        return function.hash(text.getBytes(StandardCharsets.UTF_8), salt).getBytes();
    }
}

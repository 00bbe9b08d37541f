package dev.karigar.auth.crypto;

import dev.karigar.auth.domain.CodeHash;
import dev.karigar.auth.usecase.OneTimeCodeGenerator;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Six random digits, stored as a salted keyed hash. */
@Singleton
final class HmacOneTimeCodeGenerator implements OneTimeCodeGenerator {

    private static final int CODES = 1_000_000;
    private static final int SALT_BYTES = 16;

    private final KeyedHashes hashes;
    private final SecureRandom random = new SecureRandom();

    HmacOneTimeCodeGenerator(KeyedHashes hashes) {
        this.hashes = hashes;
    }

    @Override
    public Secret next() {
        return new Secret(String.format(Locale.ROOT, "%06d", random.nextInt(CODES)));
    }

    @Override
    public CodeHash hash(Secret code) {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        var salt = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new CodeHash(salt, salted(salt, code));
    }

    @Override
    public boolean matches(Secret code, CodeHash hash) {
        return MessageDigest.isEqual(salted(hash.salt(), code).getBytes(StandardCharsets.US_ASCII),
                hash.hash().getBytes(StandardCharsets.US_ASCII));
    }

    private String salted(String salt, Secret code) {
        return hashes.hash("code", salt + "\0" + code.value());
    }
}

package dev.karigar.auth.crypto;

import dev.karigar.auth.domain.OneTimeCode.CodeHash;
import dev.karigar.auth.usecase.SendCode.OneTimeCodeGenerator;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Generates six random digits and hashes them with a salt and {@link KeyedHashes}. */
@Singleton
final class HmacOneTimeCodeGenerator implements OneTimeCodeGenerator {

    private static final int CODE_COUNT = 1_000_000;
    private static final int SALT_BYTES = 16;

    private final KeyedHashes hashes;
    private final SecureRandom random = new SecureRandom();

    HmacOneTimeCodeGenerator(KeyedHashes hashes) {
        this.hashes = hashes;
    }

    @Override
    public Secret next() {
        return new Secret(String.format(Locale.ROOT, "%06d", random.nextInt(CODE_COUNT)));
    }

    @Override
    public CodeHash hash(Secret digits) {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        var salt = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new CodeHash(salt, saltedHash(salt, digits));
    }

    @Override
    public boolean matches(Secret digits, CodeHash hash) {
        return MessageDigest.isEqual(saltedHash(hash.salt(), digits).getBytes(StandardCharsets.US_ASCII),
                hash.hash().getBytes(StandardCharsets.US_ASCII));
    }

    private String saltedHash(String salt, Secret digits) {
        return hashes.hash("code", salt + "\0" + digits.value());
    }
}

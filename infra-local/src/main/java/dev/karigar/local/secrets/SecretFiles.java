package dev.karigar.local.secrets;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.karigar.kernel.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** One file per secret, made at the first start, readable by their owner alone. On AWS, Secrets Manager holds them. */
public final class SecretFiles {

    private static final int RSA_BITS = 2048;
    private static final int CURSOR_KEY_BYTES = 32;

    private final Path directory;

    private SecretFiles(Path directory) {
        this.directory = directory;
    }

    /** Makes what is missing. */
    public static SecretFiles in(Path directory) throws IOException, JOSEException {
        Files.createDirectories(directory);
        var secrets = new SecretFiles(directory);
        // Signing keys last: with them there, everything is.
        if (!Files.exists(directory.resolve(Secrets.SIGNING_KEYS))) {
            var keys = new JWKSet(signingKey());
            secrets.write(Secrets.CURSOR_KEY, cursorKey());
            secrets.write(Secrets.VERIFICATION_KEYS, keys.toString(true));
            secrets.write(Secrets.SIGNING_KEYS, keys.toString(false));
        }
        return secrets;
    }

    /** As functions are told it. */
    public String location() {
        return "file:" + directory;
    }

    private static RSAKey signingKey() throws JOSEException {
        return new RSAKeyGenerator(RSA_BITS).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).keyIDFromThumbprint(true).generate();
    }

    private static String cursorKey() {
        byte[] bytes = new byte[CURSOR_KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    // Written beside and moved: a stack killed half-way leaves no half secret.
    private void write(String name, String value) throws IOException {
        var draft = Files.writeString(directory.resolve(name + ".new"), value);
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(draft, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}

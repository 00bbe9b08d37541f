package dev.karigar.testing.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** A secrets directory with fresh keys, and access tokens signed with them. */
public final class TestTokens {

    public static final String ISSUER = "https://api.test";

    private final Path directory;
    private final RSAKey key;
    private final Clock clock;

    private TestTokens(Path directory, RSAKey key, Clock clock) {
        this.directory = directory;
        this.key = key;
        this.clock = clock;
    }

    /** Creates the keys and the directory. */
    public static TestTokens create(Clock clock) {
        try {
            var directory = Files.createTempDirectory("karigar-secrets");
            var key = new RSAKeyGenerator(2048).keyID("test-key").algorithm(JWSAlgorithm.RS256).generate();
            Files.writeString(directory.resolve("signing-keys"), new JWKSet(key).toString(false));
            Files.writeString(directory.resolve("verification-keys"), new JWKSet(key).toString(true));
            Files.writeString(directory.resolve("cursor-key"), hmacKey("0123456789abcdef0123456789abcdef"));
            Files.writeString(directory.resolve("otp-key"), hmacKey("fedcba9876543210fedcba9876543210"));
            return new TestTokens(directory, key, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param bytes 32 ASCII characters */
    private static String hmacKey(String bytes) {
        return Base64.getEncoder().encodeToString(bytes.getBytes(StandardCharsets.US_ASCII));
    }

    public Path directory() {
        return directory;
    }

    public RSAKey key() {
        return key;
    }

    /** The value of the {@code SECRETS} variable. */
    public String location() {
        return "file:" + directory;
    }

    /** A valid token for 15 minutes. */
    public String token(UUID userId, String... roles) {
        return sign(claims(userId, roles).build(), "at+jwt", key);
    }

    /** The claims of a valid token, which the caller may change. */
    public JWTClaimsSet.Builder claims(UUID userId, String... roles) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder().issuer(ISSUER)
                .audience("karigar")
                .subject(userId.toString())
                .claim("roles", List.copyOf(Arrays.asList(roles)))
                .claim("sid", new UUID(0x7000L, userId.getLeastSignificantBits()).toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(15))));
    }

    public String sign(JWTClaimsSet claims, String type, RSAKey signer) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(signer.getKeyID()).type(new JOSEObjectType(type)).build(), claims);
            jwt.sign(new RSASSASigner(signer));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}

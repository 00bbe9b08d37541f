package dev.karigar.keys.storage;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.karigar.kernel.Secret;
import dev.karigar.keys.domain.KeyRing;
import dev.karigar.keys.domain.KeyRing.PublishedKey;
import dev.karigar.keys.domain.KeyRing.SigningKey;
import dev.karigar.keys.domain.RotationStep;
import dev.karigar.keys.usecase.AccessTokenKeys;
import dev.karigar.keys.usecase.SecretStore;
import dev.karigar.keys.usecase.SecretStore.Stored;
import dev.karigar.platform.Secrets;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Access token keys as JSON Web Key sets. The rotation stores no other state: {@code iat} of a private key is the time of its creation,
 * {@code iat} of a public key the time of its publication and {@code exp} the time of its withdrawal.
 */
@Singleton
public final class JwkAccessTokenKeys implements AccessTokenKeys {

    private static final int RSA_BITS = 2048;

    private final SecretStore secrets;

    public JwkAccessTokenKeys(SecretStore secrets) {
        this.secrets = secrets;
    }

    @Override
    public Loaded load() {
        // In this order: otherwise a key created and published between the two reads would look like a replaced one.
        var published = secrets.read(Secrets.VERIFICATION_KEYS);
        var signing = secrets.read(Secrets.SIGNING_KEYS);
        return new JwkSets(signing, keysOf(signing), published, keysOf(published));
    }

    private static List<RSAKey> keysOf(Stored stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        try {
            return JWKSet.parse(stored.value().value()).getKeys().stream().map(JWK::toRSAKey).toList();
        } catch (ParseException | ClassCastException e) {
            // Without the cause, whose message may quote the secret. Unreadable keys are never overwritten.
            throw new IllegalStateException("secret " + stored.name() + " is not a JSON Web Key Set of RSA keys");
        }
    }

    private final class JwkSets implements Loaded {

        private final Stored signingBefore;
        private final List<RSAKey> signing;
        private final Stored publishedBefore;
        private final List<RSAKey> published;

        JwkSets(Stored signingBefore, List<RSAKey> signing, Stored publishedBefore, List<RSAKey> published) {
            this.signingBefore = signingBefore;
            this.signing = signing;
            this.publishedBefore = publishedBefore;
            this.published = published;
        }

        @Override
        public KeyRing ring() {
            return new KeyRing(signing.stream().map(key -> new SigningKey(key.getKeyID(), at(key.getIssueTime()))).toList(),
                    published.stream()
                            .map(key -> new PublishedKey(key.getKeyID(), at(key.getIssueTime()),
                                    Optional.ofNullable(key.getExpirationTime()).map(Date::toInstant)))
                            .toList());
        }

        @Override
        public boolean apply(RotationStep step, Instant now) {
            return switch (step) {
                case RotationStep.Make _ -> savePrivate(Stream.concat(signing.stream(), Stream.of(generate(now))));
                case RotationStep.Publish(var id) ->
                    publish(Stream.concat(published.stream(), Stream.of(publicHalf(named(signing, id), now, null))));
                case RotationStep.Promote(var id) -> savePrivate(Stream.of(named(signing, id)));
                case RotationStep.Retire(var id, var endsAt) -> publish(
                        published.stream().map(key -> key.getKeyID().equals(id) ? publicHalf(key, at(key.getIssueTime()), endsAt) : key));
                case RotationStep.Withdraw(var id) -> publish(published.stream().filter(key -> !key.getKeyID().equals(id)));
                case RotationStep.Wait _ -> true;
            };
        }

        private boolean savePrivate(Stream<RSAKey> keys) {
            return secrets.replace(signingBefore, new Secret(json(keys, false)));
        }

        private boolean publish(Stream<RSAKey> keys) {
            return secrets.replace(publishedBefore, new Secret(json(keys, true)));
        }
    }

    private static String json(Stream<RSAKey> keys, boolean publicOnly) {
        return new JWKSet(keys.<JWK>map(key -> key).toList()).toString(publicOnly);
    }

    private static RSAKey generate(Instant now) {
        try {
            return new RSAKeyGenerator(RSA_BITS).keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .issueTime(Date.from(now))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("RSA is part of every JDK", e);
        }
    }

    private static RSAKey publicHalf(RSAKey key, Instant publishedAt, @Nullable Instant endsAt) {
        var half = new RSAKey.Builder(key.toPublicJWK()).issueTime(Date.from(publishedAt));
        return (endsAt == null ? half : half.expirationTime(Date.from(endsAt))).build();
    }

    private static RSAKey named(List<RSAKey> keys, String id) {
        return keys.stream().filter(key -> key.getKeyID().equals(id)).findFirst().orElseThrow();
    }

    // A key without a time was created before the rotation existed.
    private static Instant at(@Nullable Date date) {
        return date == null ? Instant.EPOCH : date.toInstant();
    }
}

package dev.karigar.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import dev.karigar.testing.auth.TestTokens;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeysTest {

    private AuthFixture auth;

    @BeforeEach
    void start() {
        auth = new AuthFixture();
    }

    @AfterEach
    void stop() {
        auth.close();
    }

    @Test
    void access_tokens_verify_against_the_published_keys() throws Exception {
        var signedUp = auth.signedUp(auth.newPhone());
        var answer = auth.anonymous.get("/.well-known/jwks.json").send();
        var token = SignedJWT.parse(signedUp.at("/access_token"));

        var key = (RSAKey) JWKSet.parse(answer.text()).getKeyByKeyId(token.getHeader().getKeyID());

        assertThat(key.isPrivate()).isFalse();
        assertThat(answer.text()).doesNotContain("\"d\"", "\"p\"", "\"q\"");
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(TestTokens.ISSUER);
        assertThat(claims.getAudience()).containsExactly("karigar");
        assertThat(claims.getSubject()).isEqualTo(signedUp.at("/user/id"));
        assertThat(claims.getStringListClaim("roles")).containsExactly("SERVICE_SEEKER");
        assertThat(claims.getStringClaim("sid")).isNotEmpty();
        assertThat(claims.getJWTID()).isNotEmpty();
        assertThat(claims.getExpirationTime().toInstant()).isEqualTo(auth.clock.instant().plus(Duration.ofMinutes(15)));
    }

    @Test
    void discovery_returns_issuer_endpoints_and_algorithm() {
        var answer = auth.anonymous.get("/.well-known/openid-configuration").send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/issuer")).isEqualTo(TestTokens.ISSUER);
        assertThat(answer.at("/jwks_uri")).isEqualTo(TestTokens.ISSUER + "/.well-known/jwks.json");
        assertThat(answer.at("/token_endpoint")).isEqualTo(TestTokens.ISSUER + "/api/v1/auth/login");
        assertThat(answer.json().at("/id_token_signing_alg_values_supported/0").asText()).isEqualTo("RS256");
    }

    @Test
    void a_rotated_key_signs_and_tokens_of_the_old_key_stay_valid() throws Exception {
        var old = auth.signedUp(auth.newPhone());
        var next = new RSAKeyGenerator(2048).keyID("next-key").algorithm(JWSAlgorithm.RS256).generate();
        Files.writeString(auth.keys.directory().resolve("verification-keys"), new JWKSet(List.of(auth.keys.key(), next)).toString(true));
        Files.writeString(auth.keys.directory().resolve("signing-keys"), new JWKSet(List.of(next, auth.keys.key())).toString(false));
        auth.clock.advance(Duration.ofMinutes(5));

        var renewed = auth.refresh(old.at("/refresh_token"));

        assertThat(SignedJWT.parse(renewed.at("/access_token")).getHeader().getKeyID()).isEqualTo("next-key");
        assertThat(auth.as(renewed).get("/api/v1/auth/sessions").send().status()).isEqualTo(200);
        assertThat(auth.as(old).get("/api/v1/auth/sessions").send().status()).isEqualTo(200);
        assertThat(JWKSet.parse(auth.anonymous.get("/.well-known/jwks.json").send().text()).getKeys()).extracting("keyID")
                .containsExactly("test-key", "next-key");
    }
}

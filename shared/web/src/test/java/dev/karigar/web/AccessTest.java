package dev.karigar.web;

import static dev.karigar.web.fixture.NotesFixture.NOTES;
import static dev.karigar.web.fixture.NotesFixture.USER;
import static dev.karigar.web.fixture.NotesFixture.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.testing.logging.LogLines;
import dev.karigar.web.fixture.InMemoryStores;
import dev.karigar.web.fixture.NotesFixture;
import java.util.Date;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AccessTest {

    @AutoClose
    private static final NotesFixture fixture = new NotesFixture();

    @Test
    void a_request_without_a_valid_token_is_refused_before_its_body_is_read() {
        assertProblem(fixture.anonymous.post(NOTES).body("{").send(), 401, "unauthenticated");
        assertProblem(fixture.anonymous.as("garbage").post(NOTES).send(), 401, "unauthenticated");
        assertProblem(fixture.anonymous.post(NOTES).header("authorization", "Basic abc").send(), 401, "unauthenticated");
    }

    @Test
    void a_public_route_treats_a_broken_token_as_no_token() {
        assertThat(fixture.anonymous.as("garbage").get(NOTES).send().status()).isEqualTo(200);
        assertThat(fixture.anonymous.as("").get(NOTES).send().status()).isEqualTo(200);
        assertThat(fixture.anonymous.get(NOTES).header("authorization", "Basic abc").send().status()).isEqualTo(200);
    }

    @Test
    void a_public_route_treats_an_expired_token_as_no_token() {
        var expired = fixture.tokens.claims(USER).expirationTime(Date.from(fixture.clock.instant())).build();
        var token = fixture.tokens.sign(expired, "at+jwt", fixture.tokens.key());
        assertThat(callerOnPublicRoute(fixture.anonymous.as(token))).isEqualTo("anonymous");
    }

    @Test
    void a_public_route_identifies_the_caller_by_a_valid_token() {
        assertThat(callerOnPublicRoute(fixture.user)).isEqualTo("seeker");
    }

    private static String callerOnPublicRoute(ApiClient client) {
        try (var log = LogLines.capture()) {
            assertThat(client.get(NOTES).send().status()).isEqualTo(200);
            return log.withMessage("request answered").getFirst().at("/caller").asText();
        }
    }

    @Test
    void forged_and_expired_tokens_are_refused() throws Exception {
        var foreignKey = new RSAKeyGenerator(2048).keyID("test-key").generate();
        var good = fixture.tokens.claims(USER).build();
        var expired = fixture.tokens.claims(USER).expirationTime(Date.from(fixture.clock.instant())).build();
        var foreignAudience = fixture.tokens.claims(USER).audience("other").build();
        var foreignIssuer = fixture.tokens.claims(USER).issuer("https://evil.test").build();
        var future = fixture.tokens.claims(USER).issueTime(Date.from(fixture.clock.instant().plusSeconds(600))).build();
        assertThat(call(fixture.tokens.sign(good, "at+jwt", fixture.tokens.key()))).isEqualTo(201);
        assertThat(call(fixture.tokens.sign(good, "at+jwt", foreignKey))).isEqualTo(401);
        assertThat(call(fixture.tokens.sign(good, "JWT", fixture.tokens.key()))).as("another kind of token").isEqualTo(401);
        assertThat(call(fixture.tokens.sign(expired, "at+jwt", fixture.tokens.key()))).isEqualTo(401);
        assertThat(call(fixture.tokens.sign(foreignAudience, "at+jwt", fixture.tokens.key()))).isEqualTo(401);
        assertThat(call(fixture.tokens.sign(foreignIssuer, "at+jwt", fixture.tokens.key()))).isEqualTo(401);
        assertThat(call(fixture.tokens.sign(future, "at+jwt", fixture.tokens.key()))).isEqualTo(401);
        assertThat(call(new PlainJWT(good).serialize())).as("alg none").isEqualTo(401);
        assertThat(call(hmacWithPublicKey(good))).as("HS256 with the public key").isEqualTo(401);
    }

    private static int call(String token) {
        return fixture.anonymous.as(token).post(NOTES).body("{\"note_title\": \"a\"}").send().status();
    }

    private static String hmacWithPublicKey(JWTClaimsSet claims) throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test-key").type(new JOSEObjectType("at+jwt")).build();
        var jwt = new SignedJWT(header, claims);
        jwt.sign(new MACSigner(fixture.tokens.key().toRSAPublicKey().getEncoded()));
        return jwt.serialize();
    }

    @Test
    void a_role_that_the_token_lacks_is_read_from_the_database_before_the_request_is_refused() {
        var path = NOTES + "/" + USER + "/refuse";
        assertProblem(fixture.user.post(path).key("r0").send(), 403, "forbidden");
        fixture.function.context().getBean(InMemoryStores.class).newProviders.add(USER);
        assertProblem(fixture.user.post(path).key("r1").send(), 409, "slot-taken");
    }
}

package dev.karigar.auth.api;

import com.nimbusds.jose.jwk.JWKSet;
import dev.karigar.platform.KeyLifetimes;
import dev.karigar.platform.Secrets;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.text.ParseException;
import java.util.Map;

@Controller("/.well-known")
final class KeysController implements KeysApi {

    // Shorter than a new key is published before it first signs.
    private static final String CACHED = "public, max-age=" + KeyLifetimes.KEY_SET_CACHE_TTL.toSeconds();

    private final Secrets secrets;
    private final String issuer;

    KeysController(Secrets secrets, @Value("${issuer}") String issuer) {
        this.secrets = secrets;
        this.issuer = issuer;
    }

    @Override
    @Get("/jwks.json")
    public HttpResponse<Map<String, Object>> keys() {
        return HttpResponse.ok(publicKeys().toJSONObject(true)).header("Cache-Control", CACHED);
    }

    @Override
    @Get("/openid-configuration")
    public HttpResponse<DiscoveryResponse> discovery() {
        return HttpResponse.ok(DiscoveryResponse.of(issuer)).header("Cache-Control", CACHED);
    }

    private JWKSet publicKeys() {
        try {
            return JWKSet.parse(secrets.get(Secrets.VERIFICATION_KEYS).value()).toPublicJWKSet();
        } catch (ParseException e) {
            throw new IllegalStateException("secret " + Secrets.VERIFICATION_KEYS + " is not a JSON Web Key Set", e);
        }
    }
}

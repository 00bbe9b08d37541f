package dev.karigar.auth.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Secret;
import java.time.Instant;

/** Signs access tokens. */
public interface AccessTokenSigner {

    Secret sign(Actor actor, Instant issuedAt, Instant expiresAt);
}

package dev.karigar.auth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.auth.domain.Session;
import dev.karigar.kernel.Actor;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device that is signed in.
 *
 * @param current whether it is the one that asks
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record SessionResponse(UUID id, @Nullable String deviceName, Instant createdAt, Instant lastUsedAt, boolean current) {

    static SessionResponse of(Session session, Actor actor) {
        return new SessionResponse(session.id(), session.deviceName(), session.createdAt(), session.lastUsedAt(),
                session.id().equals(actor.sessionId()));
    }
}

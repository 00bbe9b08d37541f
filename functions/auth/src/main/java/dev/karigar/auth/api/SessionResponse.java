package dev.karigar.auth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.auth.domain.Session;
import dev.karigar.kernel.Actor;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session of the caller: one login on one device. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "One login on one device.")
record SessionResponse(@Schema(description = "Identifies the session; also claim `sid` of its access tokens.") UUID id,
        @Schema(description = "Name of the device as the login gave it; null without one.",
                example = "Asha's phone") @Nullable String deviceName,
        @Schema(description = "Time of the login.") Instant createdAt,
        @Schema(description = "Time of the login or of the last refresh.") Instant lastUsedAt,
        @Schema(description = "Whether it is the session of the request's access token.") boolean current) {

    static SessionResponse of(Session session, Actor actor) {
        return new SessionResponse(session.id(), session.deviceName(), session.createdAt(), session.lastUsedAt(),
                session.id().equals(actor.sessionId()));
    }
}

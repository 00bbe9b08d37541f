package dev.karigar.auth.storage;

import dev.karigar.auth.domain.Session;
import dev.karigar.auth.domain.Session.SessionEnd;
import dev.karigar.auth.domain.TokenFamily;
import dev.karigar.auth.domain.TokenFamily.Predecessor;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code auth.sessions}; the columns of the previous token are null until the first rotation. */
@MappedEntity(schema = "auth", value = "sessions")
record SessionRow(@Id UUID id, UUID accountId, @Nullable String deviceName, String familyKey, String currentHash,
        @Nullable String previousHash, @Nullable String successorNonce, @Nullable Instant rotatedAt, @Nullable Instant previousAnsweredAt,
        boolean previousRepeated, Instant createdAt, Instant lastUsedAt, Instant expiresAt, @Nullable Instant endedAt,
        @Nullable SessionEnd endReason) {

    /** A session whose tokens were never rotated. */
    static SessionRow of(Session session) {
        return new SessionRow(session.id(), session.accountId(), session.deviceName(), session.tokens().key(),
                session.tokens().currentHash(), null, null, null, null, false, session.createdAt(), session.lastUsedAt(),
                session.expiresAt(), null, null);
    }

    Session session() {
        return new Session(id, accountId, deviceName, new TokenFamily(familyKey, currentHash, predecessor()), createdAt, lastUsedAt,
                expiresAt, endReason);
    }

    private @Nullable Predecessor predecessor() {
        return previousHash == null || successorNonce == null || rotatedAt == null || previousAnsweredAt == null ? null
                : new Predecessor(previousHash, successorNonce, rotatedAt, previousAnsweredAt, previousRepeated);
    }
}

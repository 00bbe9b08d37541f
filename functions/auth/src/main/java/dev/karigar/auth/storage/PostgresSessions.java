package dev.karigar.auth.storage;

import dev.karigar.auth.domain.Session;
import dev.karigar.auth.domain.Session.SessionEnd;
import dev.karigar.auth.domain.TokenFamily.Predecessor;
import dev.karigar.auth.usecase.Sessions;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions in {@code auth.sessions}. */
@Singleton
final class PostgresSessions implements Sessions {

    private final SessionRepository repository;

    PostgresSessions(SessionRepository repository) {
        this.repository = repository;
    }

    @Override
    public void add(Session session) {
        repository.save(SessionRow.of(session));
    }

    @Override
    public Optional<Session> lock(UUID id) {
        return repository.findByIdForUpdate(id).map(SessionRow::session);
    }

    @Override
    public void saveTokens(Session session) {
        var previous = Optional.ofNullable(session.tokens().previous());
        repository.update(session.id(), session.tokens().currentHash(), previous.map(Predecessor::hash).orElse(null),
                previous.map(Predecessor::successorNonce).orElse(null), previous.map(Predecessor::rotatedAt).orElse(null),
                previous.map(Predecessor::answeredAt).orElse(null), previous.map(Predecessor::replayed).orElse(false), session.lastUsedAt(),
                session.expiresAt());
    }

    @Override
    public Page<Session> list(UUID accountId, Instant now, PageRequest page) {
        var afterId = page.after() == null ? null : UUID.fromString(page.after().getFirst());
        var rows = repository.findPage(accountId, now, afterId, page.limit() + 1);
        return Page.of(rows.stream().map(SessionRow::session).toList(), page.limit(), last -> List.of(last.id().toString()));
    }

    @Override
    public boolean end(UUID id, UUID accountId, SessionEnd reason, Instant now) {
        return repository.end(id, accountId, reason, now) == 1;
    }

    @Override
    public void endAll(UUID accountId, @Nullable UUID except, SessionEnd reason, Instant now) {
        repository.endAll(accountId, except, reason, now);
    }

    @Override
    public int deleteEnded(Instant before) {
        return repository.deleteEnded(before);
    }
}

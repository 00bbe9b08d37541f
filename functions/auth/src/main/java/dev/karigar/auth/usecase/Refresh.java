package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.RefreshSuperseded;
import dev.karigar.auth.domain.AuthRejection.RefreshTokenInvalid;
import dev.karigar.auth.domain.AuthRejection.RefreshTokenReused;
import dev.karigar.auth.domain.RefreshToken;
import dev.karigar.auth.domain.Session;
import dev.karigar.auth.domain.Session.SessionEnd;
import dev.karigar.auth.domain.TokenFamily.RefreshDecision;
import dev.karigar.auth.usecase.OpenSession.AuthenticatedSession;
import dev.karigar.auth.usecase.ResumeSession.Resumed;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/**
 * Exchanges a refresh token for its successor. Concurrent requests of one session are serialised by a row lock; the session
 * has one usable refresh token at a time (docs/decisions/2026-11-22-refresh-tokens.md).
 */
@Singleton
public final class Refresh {

    private final UnitOfWork unitOfWork;
    private final Sessions sessions;
    private final RefreshTokens tokens;
    private final ResumeSession resumeSession;
    private final Clock clock;

    Refresh(UnitOfWork unitOfWork, Sessions sessions, RefreshTokens tokens, ResumeSession resumeSession, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
        this.tokens = tokens;
        this.resumeSession = resumeSession;
        this.clock = clock;
    }

    /** @param arrivedAt when API Gateway received the request; distinguishes concurrent requests from a replay */
    public Outcome<AuthenticatedSession, AuthRejection> refresh(Secret text, Instant arrivedAt) {
        return RefreshToken.parse(text)
                .<Outcome<Resumed, AuthRejection>>map(token -> unitOfWork.run(() -> refresh(token, arrivedAt)))
                .orElseGet(() -> Outcome.rejected(new RefreshTokenInvalid()))
                // Signing takes most of the time and is done after the row lock was released.
                .map(resumeSession::issueTokens);
    }

    private Outcome<Resumed, AuthRejection> refresh(RefreshToken token, Instant arrivedAt) {
        var session = sessions.lock(token.sessionId()).filter(found -> tokens.isAuthentic(token, found.tokens().key()));
        if (session.isEmpty()) {
            return Outcome.rejected(new RefreshTokenInvalid());
        }
        var now = clock.instant();
        if (!session.get().isActive(now)) {
            return Outcome.rejected(session.get().end() == SessionEnd.TOKEN_REUSED ? new RefreshTokenReused() : new RefreshTokenInvalid());
        }
        return apply(session.get().tokens().evaluate(tokens.hash(token), arrivedAt, now), session.get(), token, now);
    }

    private Outcome<Resumed, AuthRejection> apply(RefreshDecision decision, Session session, RefreshToken token, Instant now) {
        return switch (decision) {
            case RefreshDecision.Rotate() -> rotate(session, token, now);
            case RefreshDecision.GracePeriodReplay replay -> replay(session, token, replay, now);
            case RefreshDecision.Superseded() -> Outcome.rejected(new RefreshSuperseded());
            case RefreshDecision.ReuseDetected() -> {
                sessions.end(session.id(), session.accountId(), SessionEnd.TOKEN_REUSED, now);
                yield Outcome.rejected(new RefreshTokenReused());
            }
        };
    }

    private Outcome<Resumed, AuthRejection> rotate(Session session, RefreshToken token, Instant now) {
        var nonce = tokens.newNonce();
        var next = tokens.successor(token, nonce, session.tokens().key());
        return resumeSession.resume(session, next,
                () -> session.refresh(session.tokens().rotate(tokens.hash(next), nonce, now, clock.instant()), now));
    }

    private Outcome<Resumed, AuthRejection> replay(Session session, RefreshToken token, RefreshDecision.GracePeriodReplay replay,
            Instant now) {
        var next = tokens.successor(token, replay.previous().successorNonce(), session.tokens().key());
        return resumeSession.resume(session, next, () -> session.refresh(session.tokens().replay(replay, clock.instant()), now));
    }
}

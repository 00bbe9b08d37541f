package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.RefreshOvertaken;
import dev.karigar.auth.domain.AuthRejection.RefreshTokenInvalid;
import dev.karigar.auth.domain.AuthRejection.RefreshTokenReused;
import dev.karigar.auth.domain.RefreshDecision;
import dev.karigar.auth.domain.RefreshToken;
import dev.karigar.auth.domain.Session;
import dev.karigar.auth.domain.SessionEnd;
import dev.karigar.auth.usecase.ResumeSession.Resumed;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/**
 * Exchanges a refresh token for its successor. Requests of one session take turns; however many come, the session has
 * one usable refresh token at a time (docs/decisions/2026-11-22-refresh-tokens.md).
 */
@Singleton
public class Refresh {

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

    /** @param arrivedAt when the request came in, before it waited for anything: it tells a burst from a repetition */
    public Outcome<AuthenticatedSession, AuthRejection> refresh(Secret text, Instant arrivedAt) {
        return RefreshToken.read(text)
                .<Outcome<Resumed, AuthRejection>>map(token -> unitOfWork.run(() -> refresh(token, arrivedAt)))
                .orElseGet(() -> Outcome.rejected(new RefreshTokenInvalid()))
                // Signing takes longer than all the rest: nobody waits for the session meanwhile.
                .map(resumeSession::answer);
    }

    private Outcome<Resumed, AuthRejection> refresh(RefreshToken token, Instant arrivedAt) {
        var session = sessions.lock(token.sessionId()).filter(known -> tokens.isGenuine(token, known.tokens().key()));
        if (session.isEmpty()) {
            return Outcome.rejected(new RefreshTokenInvalid());
        }
        var now = clock.instant();
        if (!session.get().lastsAt(now)) {
            return Outcome.rejected(session.get().end() == SessionEnd.TOKEN_REUSED ? new RefreshTokenReused() : new RefreshTokenInvalid());
        }
        return follow(session.get().tokens().judge(tokens.hash(token), arrivedAt, now), session.get(), token, now);
    }

    private Outcome<Resumed, AuthRejection> follow(RefreshDecision verdict, Session session, RefreshToken token, Instant now) {
        return switch (verdict) {
            case RefreshDecision.Rotate() -> rotate(session, token, now);
            case RefreshDecision.GracePeriodReplay repeat -> repeat(session, token, repeat, now);
            case RefreshDecision.Superseded() -> Outcome.rejected(new RefreshOvertaken());
            case RefreshDecision.Reused() -> {
                sessions.end(session.id(), session.accountId(), SessionEnd.TOKEN_REUSED, now);
                yield Outcome.rejected(new RefreshTokenReused());
            }
        };
    }

    private Outcome<Resumed, AuthRejection> rotate(Session session, RefreshToken token, Instant now) {
        var nonce = tokens.newNonce();
        var next = tokens.successor(token, nonce, session.tokens().key());
        return resumeSession.resume(session, next,
                () -> session.refreshed(session.tokens().rotated(tokens.hash(next), nonce, now, clock.instant()), now));
    }

    private Outcome<Resumed, AuthRejection> repeat(Session session, RefreshToken token, RefreshDecision.GracePeriodReplay verdict,
            Instant now) {
        var next = tokens.successor(token, verdict.previous().successorNonce(), session.tokens().key());
        return resumeSession.resume(session, next, () -> session.refreshed(session.tokens().repeated(verdict, clock.instant()), now));
    }
}

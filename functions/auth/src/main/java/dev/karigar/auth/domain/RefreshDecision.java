package dev.karigar.auth.domain;

/** What is done with a refresh token that was presented. */
public sealed interface RefreshDecision {

    /** It is the current one: a new one takes its place. */
    record Rotate() implements RefreshDecision {
    }

    /**
     * It is the one before, and its answer may have been lost: the current one is given again.
     *
     * @param usesUpRepetition false while requests of one burst are answered
     */
    record GracePeriodReplay(TokenFamily.Predecessor previous, boolean usesUpRepetition) implements RefreshDecision {
    }

    /** Somebody uses an old token: one of the two who hold it is a thief, so nobody keeps the session. */
    record Reused() implements RefreshDecision {
    }

    /** It was current when the request began: no sign of theft, and nothing to give. */
    record Superseded() implements RefreshDecision {
    }
}

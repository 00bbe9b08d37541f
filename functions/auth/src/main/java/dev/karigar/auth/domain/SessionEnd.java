package dev.karigar.auth.domain;

/** Why a session is over. */
public enum SessionEnd {
    SIGNED_OUT,
    REVOKED,
    PASSWORD_CHANGED,
    TOKEN_REUSED
}

package dev.karigar.auth.domain;

/** Why a password is refused. */
public enum PasswordViolation {
    TOO_SHORT,
    TOO_LONG,
    TOO_COMMON
}

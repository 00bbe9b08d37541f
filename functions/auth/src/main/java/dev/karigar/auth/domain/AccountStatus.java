package dev.karigar.auth.domain;

/** Whether an account may sign in. */
public enum AccountStatus {
    ACTIVE,
    SUSPENDED
}

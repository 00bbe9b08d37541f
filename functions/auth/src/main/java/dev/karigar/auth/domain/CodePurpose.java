package dev.karigar.auth.domain;

import java.util.Set;

/** What a one-time code opens. */
public enum CodePurpose {
    REGISTER,
    LOGIN,
    PASSWORD_RESET;

    /** Codes that sign somebody in; a password reset's code does not. */
    public static final Set<CodePurpose> SIGNING_IN = Set.of(REGISTER, LOGIN);
}

package dev.karigar.events;

import java.util.Set;

/** E-mail templates. A name is part of the message format and must not change its meaning. */
public enum EmailTemplate {

    /** One-time code for signing in or verifying the address. */
    ONE_TIME_CODE(Set.of("code", "minutes")),
    /** One-time code for setting a new password. */
    PASSWORD_RESET(Set.of("code", "minutes")),
    /** Notifies the account owner that the password was changed. */
    PASSWORD_CHANGED(Set.of());

    private final Set<String> parameters;

    EmailTemplate(Set<String> parameters) {
        this.parameters = parameters;
    }

    /** Names of the parameters, all of them required. */
    public Set<String> parameters() {
        return parameters;
    }
}

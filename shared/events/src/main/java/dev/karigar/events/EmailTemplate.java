package dev.karigar.events;

import java.util.Set;

/** The mails Karigar writes. A name is part of the message format and is never given another meaning. */
public enum EmailTemplate {

    /** A code that signs in or proves the address. */
    ONE_TIME_CODE(Set.of("code", "minutes")),
    /** A code that allows a new password. */
    PASSWORD_RESET(Set.of("code", "minutes")),
    /** The password was changed: the owner should know, whoever did it. */
    PASSWORD_CHANGED(Set.of());

    private final Set<String> parameters;

    EmailTemplate(Set<String> parameters) {
        this.parameters = parameters;
    }

    /** Names of the parameters a message must bring, all of them. */
    public Set<String> parameters() {
        return parameters;
    }
}

package dev.karigar.users.domain;

/** The reasons for which a change of a profile is rejected. */
public sealed interface ProfileRejection {

    /** The account does not exist or is suspended, although the token is valid. */
    record UnknownUser() implements ProfileRejection {
    }

    /** The profile was changed since the client read it. */
    record Stale() implements ProfileRejection {
    }

    /**
     * Only a provider has a location and an address.
     *
     * @param field its name on the wire
     */
    record NoProviderProfile(String field) implements ProfileRejection {
    }
}

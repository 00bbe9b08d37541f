package dev.karigar.users.domain;

/** Why a profile does not change. */
public sealed interface ProfileRejection {

    /** The account is closed or suspended; its token has outlived it. */
    record NoSuchMember() implements ProfileRejection {
    }

    /** Somebody, perhaps another of the user's devices, changed the profile since it was read. */
    record Stale() implements ProfileRejection {
    }

    /**
     * Only providers say where they are.
     *
     * @param field the wire name of what was sent
     */
    record NoProviderProfile(String field) implements ProfileRejection {
    }
}

package dev.karigar.kernel;

/** What a user may act as. One user can hold several. */
public enum Role {
    SERVICE_SEEKER,
    SERVICE_PROVIDER,
    ADMIN
}

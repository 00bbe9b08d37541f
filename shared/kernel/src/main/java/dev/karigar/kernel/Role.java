package dev.karigar.kernel;

/** The roles of users. A user can have several. */
public enum Role {
    SERVICE_SEEKER,
    SERVICE_PROVIDER,
    ADMIN
}

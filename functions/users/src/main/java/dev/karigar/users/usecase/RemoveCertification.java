package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Deletes one of the caller's certifications. */
@Singleton
public final class RemoveCertification {

    private final Certifications certifications;

    RemoveCertification(Certifications certifications) {
        this.certifications = certifications;
    }

    /** Returns false if the caller has no such certification; another user may have it. */
    public boolean remove(Actor actor, UUID id) {
        return certifications.delete(actor.userId(), id);
    }
}

package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A user takes a certification back. */
@Singleton
public final class RemoveCertification {

    private final Certifications certifications;

    RemoveCertification(Certifications certifications) {
        this.certifications = certifications;
    }

    /** False when the actor has no such certification, be it that it is somebody else's. */
    public boolean remove(Actor actor, UUID id) {
        return certifications.remove(actor.userId(), id);
    }
}

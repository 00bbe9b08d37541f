package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.users.domain.Certification;
import jakarta.inject.Singleton;

/** Lists the caller's certifications of every status. */
@Singleton
public final class ListCertifications {

    private final Certifications certifications;

    ListCertifications(Certifications certifications) {
        this.certifications = certifications;
    }

    public Page<Certification> list(Actor actor, PageRequest page) {
        return certifications.list(actor.userId(), page);
    }
}

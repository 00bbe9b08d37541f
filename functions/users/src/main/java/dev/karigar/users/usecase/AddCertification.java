package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.users.domain.Certification;
import dev.karigar.users.domain.Certification.CertificationClaim;
import dev.karigar.users.domain.CertificationRejection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Adds a certification to the caller's profile; it stays pending until an administrator has verified it. */
@Singleton
public final class AddCertification {

    private final UnitOfWork unitOfWork;
    private final UserProfiles profiles;
    private final Certifications certifications;
    private final Clock clock;
    private final Ids ids;

    AddCertification(UnitOfWork unitOfWork, UserProfiles profiles, Certifications certifications, Clock clock, Ids ids) {
        this.unitOfWork = unitOfWork;
        this.profiles = profiles;
        this.certifications = certifications;
        this.clock = clock;
        this.ids = ids;
    }

    public Outcome<Certification, CertificationRejection> add(Actor actor, CertificationClaim claim) {
        return unitOfWork.run(() -> {
            var now = clock.instant();
            // The lock also serialises concurrent calls, so that the limit holds.
            if (profiles.lock(actor.userId(), now).isEmpty()) {
                return Outcome.rejected(new CertificationRejection.UnknownUser());
            }
            if (certifications.count(actor.userId()) >= Certification.MAX_PER_USER) {
                return Outcome.rejected(new CertificationRejection.TooMany());
            }
            return Certification.claim(ids.next(), claim, now, LocalDate.ofInstant(now, ZoneOffset.UTC)).map(certification -> {
                certifications.add(actor.userId(), certification);
                return certification;
            });
        });
    }
}

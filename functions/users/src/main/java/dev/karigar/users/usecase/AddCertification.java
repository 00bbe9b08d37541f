package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.users.domain.Certification;
import dev.karigar.users.domain.CertificationClaim;
import dev.karigar.users.domain.CertificationRejection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A user claims a qualification, for an administrator to verify. */
@Singleton
public final class AddCertification {

    private final UnitOfWork unitOfWork;
    private final UserProfiles members;
    private final Certifications certifications;
    private final Clock clock;
    private final Ids ids;

    AddCertification(UnitOfWork unitOfWork, UserProfiles members, Certifications certifications, Clock clock, Ids ids) {
        this.unitOfWork = unitOfWork;
        this.members = members;
        this.certifications = certifications;
        this.clock = clock;
        this.ids = ids;
    }

    public Outcome<Certification, CertificationRejection> add(Actor actor, CertificationClaim claim) {
        return unitOfWork.run(() -> {
            var now = clock.instant();
            // The lock also makes two claims at once count each other.
            if (members.lock(actor.userId(), now).isEmpty()) {
                return Outcome.rejected(new CertificationRejection.NoSuchMember());
            }
            if (certifications.count(actor.userId()) >= Certification.MOST) {
                return Outcome.rejected(new CertificationRejection.TooMany());
            }
            return Certification.claim(ids.next(), claim, now, LocalDate.ofInstant(now, ZoneOffset.UTC)).map(certification -> {
                certifications.add(actor.userId(), certification);
                return certification;
            });
        });
    }
}

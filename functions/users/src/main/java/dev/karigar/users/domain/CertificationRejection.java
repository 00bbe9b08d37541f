package dev.karigar.users.domain;

/** Why a certification is not taken. */
public sealed interface CertificationRejection {

    record NoSuchMember() implements CertificationRejection {
    }

    record IssuedInTheFuture() implements CertificationRejection {
    }

    record ExpiresBeforeIssue() implements CertificationRejection {
    }

    /** The user has {@link Certification#MOST} already. */
    record TooMany() implements CertificationRejection {
    }
}

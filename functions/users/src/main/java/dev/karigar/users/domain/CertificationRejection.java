package dev.karigar.users.domain;

/** The reasons for which a certification is rejected. */
public sealed interface CertificationRejection {

    /** The account does not exist or is suspended, although the token is valid. */
    record UnknownUser() implements CertificationRejection {
    }

    record IssuedInTheFuture() implements CertificationRejection {
    }

    record ExpiresBeforeIssue() implements CertificationRejection {
    }

    /** The user already has {@link Certification#MAX_PER_USER} certifications. */
    record TooMany() implements CertificationRejection {
    }
}

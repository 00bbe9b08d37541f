package dev.karigar.users.api;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.users.domain.Certification;
import dev.karigar.users.domain.CertificationRejection;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;

/** Maps the rejections of the users domain to problems. */
final class UsersProblems {

    private UsersProblems() {
    }

    static ProblemException of(ProfileRejection rejection) {
        return switch (rejection) {
            case ProfileRejection.UnknownUser() -> accountClosed();
            case ProfileRejection.Stale() -> ProblemException.of(ProblemCode.PRECONDITION_FAILED);
            case ProfileRejection.NoProviderProfile(var field) -> ProblemException.invalid(new FieldError("/" + field,
                    "provider-profile-required", "only providers have one; POST /api/v1/users/me/provider-profile first"));
        };
    }

    static ProblemException of(CertificationRejection rejection) {
        return switch (rejection) {
            case CertificationRejection.UnknownUser() -> accountClosed();
            case CertificationRejection.IssuedInTheFuture() ->
                ProblemException.invalid(new FieldError("/issued_on", "in-the-future", "a certificate was issued before it is shown"));
            case CertificationRejection.ExpiresBeforeIssue() ->
                ProblemException.invalid(new FieldError("/expires_on", "out-of-range", "not before issued_on"));
            case CertificationRejection.TooMany() ->
                ProblemException.of(ProblemCode.CONFLICT, "at most " + Certification.MAX_PER_USER + " certifications; delete one first");
        };
    }

    /** The access token is valid, but its account has been closed since it was issued. */
    private static ProblemException accountClosed() {
        return ProblemException.of(ProblemCode.UNAUTHENTICATED, "the account is closed");
    }
}

package dev.karigar.services.api;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.services.domain.ServicesRejection;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;

/** What each refusal of the services group is on the wire. */
final class ServicesProblems {

    private ServicesProblems() {
    }

    static ProblemException of(ServicesRejection rejection) {
        return switch (rejection) {
            case ServicesRejection.NotFound() -> ProblemException.of(ProblemCode.NOT_FOUND);
            case ServicesRejection.Forbidden() -> ProblemException.of(ProblemCode.FORBIDDEN, "it belongs to somebody else");
            case ServicesRejection.Stale() -> ProblemException.of(ProblemCode.PRECONDITION_FAILED);
            case ServicesRejection.NameTaken() -> ProblemException.of(ProblemCode.CONFLICT, "a category beside it has this name");
            case ServicesRejection.ImpossibleParent() -> ProblemException
                    .invalid(new FieldError("/parent_id", "invalid-value", "no such category, or the category itself, or one below it"));
            case ServicesRejection.CategoryInUse() -> ProblemException.of(ProblemCode.CATEGORY_IN_USE);
            case ServicesRejection.UnknownCategory() ->
                ProblemException.invalid(new FieldError("/category_id", "unknown-value", "no such category"));
            case ServicesRejection.NoCoverage() -> ProblemException.invalid(new FieldError("/coverage_area", "required",
                    "required as long as there is no provider profile; POST /api/v1/users/me/provider-profile first"));
        };
    }
}

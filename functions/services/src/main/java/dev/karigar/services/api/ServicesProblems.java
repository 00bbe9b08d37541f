package dev.karigar.services.api;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.services.domain.ServicesRejection;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;

/** The problem that answers each rejection of the services group. */
final class ServicesProblems {

    private ServicesProblems() {
    }

    static ProblemException of(ServicesRejection rejection) {
        return switch (rejection) {
            case ServicesRejection.NotFound() -> ProblemException.of(ProblemCode.NOT_FOUND);
            case ServicesRejection.Forbidden() -> ProblemException.of(ProblemCode.FORBIDDEN, "the listing belongs to another provider");
            case ServicesRejection.StaleVersion() -> ProblemException.of(ProblemCode.PRECONDITION_FAILED);
            case ServicesRejection.NameTaken() -> ProblemException.of(ProblemCode.CONFLICT, "a sibling category has this name");
            case ServicesRejection.InvalidParent() -> ProblemException.invalid(new FieldError("/parent_id", "invalid-value",
                    "the parent does not exist, or is the category itself or one of its descendants"));
            case ServicesRejection.CategoryInUse() -> ProblemException.of(ProblemCode.CATEGORY_IN_USE);
            case ServicesRejection.UnknownCategory() ->
                ProblemException.invalid(new FieldError("/category_id", "unknown-value", "no such category"));
            case ServicesRejection.MissingCoverageArea() -> ProblemException.invalid(new FieldError("/coverage_area", "required",
                    "required without a provider profile; POST /api/v1/users/me/provider-profile creates one"));
        };
    }
}

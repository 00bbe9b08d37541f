package dev.karigar.services.domain;

/** Why something is refused. */
public sealed interface ServicesRejection {

    /** There is no such thing, or none that the caller may know of. */
    record NotFound() implements ServicesRejection {
    }

    /** It exists and belongs to somebody else. */
    record Forbidden() implements ServicesRejection {
    }

    /** It was changed since the caller read it. */
    record Stale() implements ServicesRejection {
    }

    /** A category of that name stands beside it. */
    record NameTaken() implements ServicesRejection {
    }

    /** The parent does not exist, or is the category itself or below it. */
    record ImpossibleParent() implements ServicesRejection {
    }

    /** The category has sub-categories or listings. */
    record CategoryInUse() implements ServicesRejection {
    }

    /** A listing names a category that does not exist. */
    record UnknownCategory() implements ServicesRejection {
    }

    /** The listing says no coverage area, and its provider has no place of their own to stand in for it. */
    record NoCoverage() implements ServicesRejection {
    }
}

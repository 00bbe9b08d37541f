package dev.karigar.services.domain;

/** The reasons for which the domain rejects an operation of the services group. */
public sealed interface ServicesRejection {

    /** The resource does not exist, or its existence is private to its owner. */
    record NotFound() implements ServicesRejection {
    }

    /** The resource belongs to another provider. */
    record Forbidden() implements ServicesRejection {
    }

    /** The resource was changed after the caller read it. */
    record StaleVersion() implements ServicesRejection {
    }

    /** A sibling category has the same name. */
    record NameTaken() implements ServicesRejection {
    }

    /** The parent category does not exist, or is the category itself or one of its descendants. */
    record InvalidParent() implements ServicesRejection {
    }

    /** The category has sub-categories or listings. */
    record CategoryInUse() implements ServicesRejection {
    }

    /** The listing names a category that does not exist. */
    record UnknownCategory() implements ServicesRejection {
    }

    /** The request has no coverage area, and the caller has no provider profile that could supply one. */
    record MissingCoverageArea() implements ServicesRejection {
    }
}

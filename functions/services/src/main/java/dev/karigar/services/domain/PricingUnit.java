package dev.karigar.services.domain;

/** The unit that the base price of a listing pays for. */
public enum PricingUnit {
    /** One hour; other durations are charged by the minute. */
    HOUR,
    /** One visit, whatever its duration. */
    VISIT,
    /** One day; a begun day counts as a whole one. */
    DAY,
    /** The whole service, whatever its duration. */
    FIXED
}

package dev.karigar.services.domain;

/** What the base price is paid for. */
public enum PricingUnit {
    HOUR,
    VISIT,
    DAY,
    FIXED
}

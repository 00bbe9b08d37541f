package dev.karigar.bookings.domain;

/** What a listing's price is for. */
public enum PricingUnit {
    HOUR,
    VISIT,
    DAY,
    FIXED
}

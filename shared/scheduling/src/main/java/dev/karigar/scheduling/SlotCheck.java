package dev.karigar.scheduling;

/** The result of a check: bookable, or the first reason against it. */
public enum SlotCheck {
    BOOKABLE,
    /** The start is before now. */
    PAST,
    /** The start is before the end of the listing's minimum notice. */
    TOO_SOON,
    /** The job is not completely within the provider's open hours. */
    CLOSED,
    /** The job with its buffers overlaps a booking. */
    BUSY
}

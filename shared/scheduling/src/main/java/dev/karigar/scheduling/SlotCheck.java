package dev.karigar.scheduling;

/** Whether a start can be booked, or the first reason why not. */
public enum SlotCheck {
    BOOKABLE,
    /** The start is before now. */
    PAST,
    /** Sooner than the listing's minimum notice. */
    TOO_SOON,
    /** Not wholly within the provider's open hours. */
    CLOSED,
    /** It, or its buffers, touch something already booked. */
    BUSY
}

package dev.karigar.bookings.api;

/** The type of a timeline event: a status that the booking reached, or an event that a party added. */
enum BookingEventType {
    /** The booking was requested. */
    REQUESTED,
    /** The provider accepted, or the listing is booked instantly. */
    ACCEPTED,
    /** The provider started the work. */
    IN_PROGRESS,
    /** The provider completed the work. */
    COMPLETED,
    /** A party cancelled or declined, or the request expired. */
    CANCELLED,
    /** A party added a note. */
    NOTE,
    /** A party added a photo. */
    PHOTO,
    /** A party reported a delay. */
    DELAYED,
    /** The provider is on the way. */
    EN_ROUTE,
    /** The provider has arrived. */
    ARRIVED
}

package dev.karigar.bookings.api;

/** How far the payment of a booking is. Every booking is {@code NONE} until payments are supported. */
enum PaymentStatus {
    /** No payment was started. */
    NONE,
    /** The requester has to confirm the payment. */
    REQUIRES_PAYMENT,
    /** The amount is reserved and not yet taken. */
    AUTHORIZED,
    /** The amount is taken. */
    CAPTURED,
    /** The whole amount is paid back. */
    REFUNDED,
    /** A part of the amount is paid back. */
    PARTIALLY_REFUNDED,
    /** The payment failed. */
    FAILED
}

package dev.karigar.catalog;

/** Whether a route reads the {@code Idempotency-Key} header. */
public enum IdempotencyKey {
    /** Safe or naturally idempotent calls: the header is ignored. */
    IGNORED,
    /** A repeated key answers the first answer again. */
    ACCEPTED,
    /** As accepted, and a call without a key is refused. */
    REQUIRED
}

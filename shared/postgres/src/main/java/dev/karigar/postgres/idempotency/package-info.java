/** Idempotency records in PostgreSQL. */
@NullMarked
package dev.karigar.postgres.idempotency;

import org.jspecify.annotations.NullMarked;

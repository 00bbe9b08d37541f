/** Answers kept under an idempotency key, in PostgreSQL. */
@NullMarked
package dev.karigar.postgres.idempotency;

import org.jspecify.annotations.NullMarked;

/** The Idempotency-Key header: a repeated request gets the stored response of the first. */
@NullMarked
package dev.karigar.web.idempotency;

import org.jspecify.annotations.NullMarked;

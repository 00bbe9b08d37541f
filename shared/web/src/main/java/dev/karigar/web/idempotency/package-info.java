/** The Idempotency-Key header: a repeated request gets the first answer. */
@NullMarked
package dev.karigar.web.idempotency;

import org.jspecify.annotations.NullMarked;

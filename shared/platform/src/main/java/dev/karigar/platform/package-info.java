/** Ports of the runtime that use cases and edges depend on and adapters implement: transactions, secrets, idempotency, rate limits. */
@NullMarked
package dev.karigar.platform;

import org.jspecify.annotations.NullMarked;

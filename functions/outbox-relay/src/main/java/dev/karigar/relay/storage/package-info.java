/** Outbox tables in PostgreSQL. */
@NullMarked
package dev.karigar.relay.storage;

import org.jspecify.annotations.NullMarked;

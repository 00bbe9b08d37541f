/** Relaying all outboxes, and the port it needs. */
@NullMarked
package dev.karigar.relay.usecase;

import org.jspecify.annotations.NullMarked;

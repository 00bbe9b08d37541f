/** The function that sweeps the outboxes, and nothing but its wiring. */
@NullMarked
package dev.karigar.relay;

import org.jspecify.annotations.NullMarked;

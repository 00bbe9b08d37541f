/** From the timer's event to the use case. */
@NullMarked
package dev.karigar.relay.handler;

import org.jspecify.annotations.NullMarked;

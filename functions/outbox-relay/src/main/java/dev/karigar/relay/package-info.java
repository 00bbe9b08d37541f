/** The function that sends the messages left in the outboxes: entry point and beans. */
@NullMarked
package dev.karigar.relay;

import org.jspecify.annotations.NullMarked;

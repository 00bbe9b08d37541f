/** Calls a deployed handler with the bytes API Gateway would send, and reads what it would get back. */
@NullMarked
package dev.karigar.testing.events;

import org.jspecify.annotations.NullMarked;

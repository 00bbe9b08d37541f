/** The function that consumes the queue sms, and nothing but its wiring. */
@NullMarked
package dev.karigar.dispatcher;

import org.jspecify.annotations.NullMarked;

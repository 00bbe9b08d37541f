/** The function that consumes the queue email, and nothing but its wiring. */
@NullMarked
package dev.karigar.email;

import org.jspecify.annotations.NullMarked;

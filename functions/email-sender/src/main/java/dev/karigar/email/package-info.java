/** The function that consumes the queue {@code email}: entry point and beans. */
@NullMarked
package dev.karigar.email;

import org.jspecify.annotations.NullMarked;

/** Sending a requested email, and the ports it needs. */
@NullMarked
package dev.karigar.email.usecase;

import org.jspecify.annotations.NullMarked;

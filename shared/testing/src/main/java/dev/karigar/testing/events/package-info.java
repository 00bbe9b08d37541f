/** Invokes handlers with events as AWS sends them, and reads their responses. */
@NullMarked
package dev.karigar.testing.events;

import org.jspecify.annotations.NullMarked;

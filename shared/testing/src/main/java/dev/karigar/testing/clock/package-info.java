/** A clock that tests change. */
@NullMarked
package dev.karigar.testing.clock;

import org.jspecify.annotations.NullMarked;

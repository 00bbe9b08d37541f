/** Time that tests move by hand. */
@NullMarked
package dev.karigar.testing.clock;

import org.jspecify.annotations.NullMarked;

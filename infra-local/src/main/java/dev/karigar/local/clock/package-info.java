/** The clock of the stack and of all its functions, which can be advanced. */
@NullMarked
package dev.karigar.local.clock;

import org.jspecify.annotations.NullMarked;

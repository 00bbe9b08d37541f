/** The clock every function of the stack is given, which can be moved. */
@NullMarked
package dev.karigar.local.clock;

import org.jspecify.annotations.NullMarked;

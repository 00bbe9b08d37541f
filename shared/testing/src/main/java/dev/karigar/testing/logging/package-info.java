/** Reads what a function logs. */
@NullMarked
package dev.karigar.testing.logging;

import org.jspecify.annotations.NullMarked;

/** Log lines as a test reads them. */
@NullMarked
package dev.karigar.testing.logging;

import org.jspecify.annotations.NullMarked;

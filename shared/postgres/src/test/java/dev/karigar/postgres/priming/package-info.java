/** The rehearsal of the driver. */
@NullMarked
package dev.karigar.postgres.priming;

import org.jspecify.annotations.NullMarked;

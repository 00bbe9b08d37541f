/** The rehearsal of the driver. */
@NullMarked
package dev.karigar.postgres.rehearsal;

import org.jspecify.annotations.NullMarked;

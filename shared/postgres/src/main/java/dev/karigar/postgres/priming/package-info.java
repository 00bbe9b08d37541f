/** A database that is none: the driver is primed on it before a snapshot, in this process and without the network. */
@NullMarked
package dev.karigar.postgres.priming;

import org.jspecify.annotations.NullMarked;

/** The adapters on a real PostgreSQL. */
@NullMarked
package dev.karigar.bookings.storage;

import org.jspecify.annotations.NullMarked;

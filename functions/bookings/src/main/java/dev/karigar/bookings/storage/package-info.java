/** Bookings in PostgreSQL, and the views of other groups that a booking copies from. */
@NullMarked
package dev.karigar.bookings.storage;

import org.jspecify.annotations.NullMarked;

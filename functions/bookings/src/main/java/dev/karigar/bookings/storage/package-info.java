/** Bookings in PostgreSQL, and the views of other groups that a booking is made of. */
@NullMarked
package dev.karigar.bookings.storage;

import org.jspecify.annotations.NullMarked;

/** The bookings function: bookings from request to completion. */
@NullMarked
package dev.karigar.bookings;

import org.jspecify.annotations.NullMarked;

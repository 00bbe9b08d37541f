/** The bookings function as it is deployed, driven by gateway and timer events, on a real PostgreSQL. */
@NullMarked
package dev.karigar.bookings;

import org.jspecify.annotations.NullMarked;

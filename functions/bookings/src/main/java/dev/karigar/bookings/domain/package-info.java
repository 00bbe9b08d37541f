/** Rules of a booking. Plain Java without clock, random values or input and output. */
@NullMarked
package dev.karigar.bookings.domain;

import org.jspecify.annotations.NullMarked;

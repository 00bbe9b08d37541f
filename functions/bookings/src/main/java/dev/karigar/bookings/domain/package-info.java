/** What a booking is and what may become of it. Plain Java: no clock, no chance, no input or output. */
@NullMarked
package dev.karigar.bookings.domain;

import org.jspecify.annotations.NullMarked;

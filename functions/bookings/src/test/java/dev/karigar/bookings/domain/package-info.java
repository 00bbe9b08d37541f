/** What a booking may become, tried in every combination. */
@NullMarked
package dev.karigar.bookings.domain;

import org.jspecify.annotations.NullMarked;

/** One class for each use case, and the ports that they need. */
@NullMarked
package dev.karigar.bookings.usecase;

import org.jspecify.annotations.NullMarked;

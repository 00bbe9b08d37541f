/** Use cases on ports kept in memory, and the contract that those and the real ones share. */
@NullMarked
package dev.karigar.bookings.usecase;

import org.jspecify.annotations.NullMarked;

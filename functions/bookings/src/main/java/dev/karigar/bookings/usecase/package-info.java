/** What people and timers do with bookings, one class each, and the ports they need for it. */
@NullMarked
package dev.karigar.bookings.usecase;

import org.jspecify.annotations.NullMarked;

/** Bookings over HTTP: the documented operations, the records on the wire, and what each rejection is there. */
@NullMarked
package dev.karigar.bookings.api;

import org.jspecify.annotations.NullMarked;

/** The bookings function: jobs from request to completion. What is deployed, and what is put together only here. */
@NullMarked
package dev.karigar.bookings;

import org.jspecify.annotations.NullMarked;

/** Provider calendars read from the views that services and bookings publish. */
@NullMarked
package dev.karigar.scheduling.storage;

import org.jspecify.annotations.NullMarked;

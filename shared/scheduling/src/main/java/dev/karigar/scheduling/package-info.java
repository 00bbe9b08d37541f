/** When a provider can be booked: weekly hours and exceptions in the provider's zone, busy times, and the free starts between them. Pure java.time. */
@NullMarked
package dev.karigar.scheduling;

import org.jspecify.annotations.NullMarked;

/** Bookable times of a provider: weekly hours and exceptions in the provider's zone, busy intervals and free starts. */
@NullMarked
package dev.karigar.scheduling;

import org.jspecify.annotations.NullMarked;

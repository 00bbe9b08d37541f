/** The bookable times of a provider: weekly hours and exceptions in the provider's zone, busy intervals and free starts. Depends on java.time alone. */
@NullMarked
package dev.karigar.scheduling;

import org.jspecify.annotations.NullMarked;

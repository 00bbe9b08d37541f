/** Tests of the calendars. */
@NullMarked
package dev.karigar.scheduling;

import org.jspecify.annotations.NullMarked;

/** The HTTP operations of the group, the records of their bodies, and the problems that answer rejections. */
@NullMarked
package dev.karigar.bookings.api;

import org.jspecify.annotations.NullMarked;

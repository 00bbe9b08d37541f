/** The id and the arrival time of a request. */
@NullMarked
package dev.karigar.web.tracing;

import org.jspecify.annotations.NullMarked;

/** RFC 9457 problems, and the handlers that turn exceptions into them. */
@NullMarked
package dev.karigar.web.problem;

import org.jspecify.annotations.NullMarked;

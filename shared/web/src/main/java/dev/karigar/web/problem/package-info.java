/** Refusals as RFC 9457 problems: every code there is, and the one place where exceptions become answers. */
@NullMarked
package dev.karigar.web.problem;

import org.jspecify.annotations.NullMarked;

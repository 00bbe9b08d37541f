/** The deployment as a whole. */
@NullMarked
package dev.karigar.infra;

import org.jspecify.annotations.NullMarked;

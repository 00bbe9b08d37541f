/** The /_local endpoints, which exist on one machine only. */
@NullMarked
package dev.karigar.local.control;

import org.jspecify.annotations.NullMarked;

/** The stack on one machine: settings, start, stop. Assembled from the function catalog; never deployed. */
@NullMarked
package dev.karigar.local;

import org.jspecify.annotations.NullMarked;

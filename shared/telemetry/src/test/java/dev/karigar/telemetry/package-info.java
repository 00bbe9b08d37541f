/** The lines a function writes of itself. */
@NullMarked
package dev.karigar.telemetry;

import org.jspecify.annotations.NullMarked;

/** The lines a function writes of itself. */
@NullMarked
package dev.karigar.lambda.telemetry;

import org.jspecify.annotations.NullMarked;

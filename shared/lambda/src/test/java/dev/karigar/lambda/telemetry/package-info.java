/** Log lines, metrics and error reports of an invocation. */
@NullMarked
package dev.karigar.lambda.telemetry;

import org.jspecify.annotations.NullMarked;

/** Log fields, metrics and error reports of an invocation, for functions behind HTTP, queues and schedules alike. */
@NullMarked
package dev.karigar.lambda.telemetry;

import org.jspecify.annotations.NullMarked;

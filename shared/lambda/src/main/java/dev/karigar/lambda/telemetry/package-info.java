/** What a function tells of itself: the fields of its log lines, its metrics and its faults. One mechanism for functions behind HTTP, queues and timers. */
@NullMarked
package dev.karigar.lambda.telemetry;

import org.jspecify.annotations.NullMarked;

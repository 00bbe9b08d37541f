/** Stands in for Lambda: a class path per function, one event at a time per instance, time-outs, counters. */
@NullMarked
package dev.karigar.local.lambda;

import org.jspecify.annotations.NullMarked;

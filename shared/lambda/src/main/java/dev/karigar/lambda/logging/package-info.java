/** SLF4J for functions: one JSON line per event on standard output, which Lambda ships to CloudWatch. */
@NullMarked
package dev.karigar.lambda.logging;

import org.jspecify.annotations.NullMarked;

/** The form of log lines. */
@NullMarked
package dev.karigar.lambda.logging;

import org.jspecify.annotations.NullMarked;

/** What the log lines look like. */
@NullMarked
package dev.karigar.lambda.logging;

import org.jspecify.annotations.NullMarked;

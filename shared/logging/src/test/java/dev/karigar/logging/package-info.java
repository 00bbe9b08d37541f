/** What the log lines look like. */
@NullMarked
package dev.karigar.logging;

import org.jspecify.annotations.NullMarked;

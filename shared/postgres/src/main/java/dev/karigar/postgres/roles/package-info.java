/** The roles users hold now, read from the view their owner publishes. */
@NullMarked
package dev.karigar.postgres.roles;

import org.jspecify.annotations.NullMarked;

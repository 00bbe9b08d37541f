/** Events in, what was done out. */
@NullMarked
package dev.karigar.keys.handler;

import org.jspecify.annotations.NullMarked;

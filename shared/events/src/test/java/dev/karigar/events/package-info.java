/** The message formats, held by JSON examples. */
@NullMarked
package dev.karigar.events;

import org.jspecify.annotations.NullMarked;

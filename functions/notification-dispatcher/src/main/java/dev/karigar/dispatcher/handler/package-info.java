/** From queue records to use cases. */
@NullMarked
package dev.karigar.dispatcher.handler;

import org.jspecify.annotations.NullMarked;

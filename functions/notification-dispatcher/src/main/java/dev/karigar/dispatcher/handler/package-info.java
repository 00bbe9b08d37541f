/** Messages of the queue. */
@NullMarked
package dev.karigar.dispatcher.handler;

import org.jspecify.annotations.NullMarked;

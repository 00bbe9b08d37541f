/** Messages of the queue. */
@NullMarked
package dev.karigar.email.handler;

import org.jspecify.annotations.NullMarked;

/** The function that consumes the queue {@code sms}: entry point and beans. */
@NullMarked
package dev.karigar.dispatcher;

import org.jspecify.annotations.NullMarked;

/** Sending a requested SMS, and the port it needs. */
@NullMarked
package dev.karigar.dispatcher.usecase;

import org.jspecify.annotations.NullMarked;

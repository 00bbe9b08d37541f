/** Sending through SNS. */
@NullMarked
package dev.karigar.dispatcher.push;

import org.jspecify.annotations.NullMarked;

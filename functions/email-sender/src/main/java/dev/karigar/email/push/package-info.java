/** Sending through SES. */
@NullMarked
package dev.karigar.email.push;

import org.jspecify.annotations.NullMarked;

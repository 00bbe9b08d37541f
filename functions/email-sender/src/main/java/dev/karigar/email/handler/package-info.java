/** From queue records to use cases. */
@NullMarked
package dev.karigar.email.handler;

import org.jspecify.annotations.NullMarked;

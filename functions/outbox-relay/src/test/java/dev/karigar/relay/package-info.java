/** The function with a stub of SQS and a real database. */
@NullMarked
package dev.karigar.relay;

import org.jspecify.annotations.NullMarked;

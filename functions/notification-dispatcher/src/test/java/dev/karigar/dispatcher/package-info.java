/** The function with a stub of SNS and a real database. */
@NullMarked
package dev.karigar.dispatcher;

import org.jspecify.annotations.NullMarked;

/** Measures what requests and cold starts cost on the stack on one machine. It prints figures and compares them with nothing. */
@NullMarked
package dev.karigar.local.benchmark;

import org.jspecify.annotations.NullMarked;

/** What requests and cold starts cost, measured on the stack on one machine with the machine's own noise beside it. Prints; judges nothing. */
@NullMarked
package dev.karigar.local.benchmark;

import org.jspecify.annotations.NullMarked;

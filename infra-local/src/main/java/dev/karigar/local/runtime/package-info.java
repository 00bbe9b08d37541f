/** Runs a function as Lambda does: its unpacked archive, in a process of its own, with AWS's runtime client and a Runtime API server. */
@NullMarked
package dev.karigar.local.runtime;

import org.jspecify.annotations.NullMarked;

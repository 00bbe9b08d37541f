/** A function as Lambda runs it: its archive unpacked, a process of its own, AWS's runtime client, and the API that client asks. */
@NullMarked
package dev.karigar.local.runtime;

import org.jspecify.annotations.NullMarked;

/** The function with both secret stores. */
@NullMarked
package dev.karigar.keys;

import org.jspecify.annotations.NullMarked;

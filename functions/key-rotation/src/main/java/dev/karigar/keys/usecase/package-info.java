/** Making keys and carrying a rotation through. */
@NullMarked
package dev.karigar.keys.usecase;

import org.jspecify.annotations.NullMarked;

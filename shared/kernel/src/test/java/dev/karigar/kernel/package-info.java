/** Tests of the words everybody speaks. */
@NullMarked
package dev.karigar.kernel;

import org.jspecify.annotations.NullMarked;

/** Creating random keys and running the steps of a rotation. */
@NullMarked
package dev.karigar.keys.usecase;

import org.jspecify.annotations.NullMarked;

/** The function as a deploy, a timer and an operator invoke it, on both keepers of secrets. */
@NullMarked
package dev.karigar.keys;

import org.jspecify.annotations.NullMarked;

/** The parts that stacks are put together from, each made from the function catalog's entries. */
@NullMarked
package dev.karigar.infra.constructs;

import org.jspecify.annotations.NullMarked;

/** The constructs of the stacks, created from the entries of the function catalog. */
@NullMarked
package dev.karigar.infra.constructs;

import org.jspecify.annotations.NullMarked;

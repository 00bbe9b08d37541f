/** Parts of every search statement: order, keyset condition, coverage of a place. */
@NullMarked
package dev.karigar.postgres.search;

import org.jspecify.annotations.NullMarked;

/** What every search has in common: its order, and which areas cover a place. */
@NullMarked
package dev.karigar.postgres.search;

import org.jspecify.annotations.NullMarked;

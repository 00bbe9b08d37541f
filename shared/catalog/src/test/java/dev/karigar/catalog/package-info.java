/** What the catalog says, and how it is matched. */
@NullMarked
package dev.karigar.catalog;

import org.jspecify.annotations.NullMarked;

/** Rate limits by the token buckets of the catalog. */
@NullMarked
package dev.karigar.web.limits;

import org.jspecify.annotations.NullMarked;

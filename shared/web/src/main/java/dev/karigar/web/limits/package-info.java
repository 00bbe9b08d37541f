/** The catalog's token buckets applied to requests. */
@NullMarked
package dev.karigar.web.limits;

import org.jspecify.annotations.NullMarked;

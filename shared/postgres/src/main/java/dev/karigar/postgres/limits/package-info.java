/** Token buckets in PostgreSQL. */
@NullMarked
package dev.karigar.postgres.limits;

import org.jspecify.annotations.NullMarked;

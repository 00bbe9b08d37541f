/** The ports of the use cases, on PostgreSQL. */
@NullMarked
package dev.karigar.services.storage;

import org.jspecify.annotations.NullMarked;

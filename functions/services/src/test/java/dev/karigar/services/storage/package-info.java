/** How PostgreSQL goes about the searches. */
@NullMarked
package dev.karigar.services.storage;

import org.jspecify.annotations.NullMarked;

/** The PostgreSQL server of the stack, embedded or given by its URL, and its statement log. */
@NullMarked
package dev.karigar.local.database;

import org.jspecify.annotations.NullMarked;

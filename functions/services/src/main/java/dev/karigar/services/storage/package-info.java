/** Adapters of the ports on PostgreSQL, including the views that other groups publish. */
@NullMarked
package dev.karigar.services.storage;

import org.jspecify.annotations.NullMarked;

/** Adapters of the ports on PostgreSQL, including the views that other groups publish. */
@NullMarked
package dev.karigar.users.storage;

import org.jspecify.annotations.NullMarked;

/** The embedded PostgreSQL server, or a running one, with the logins of the functions. */
@NullMarked
package dev.karigar.local.database;

import org.jspecify.annotations.NullMarked;

/** The users schema in PostgreSQL, and other groups' data through the views they grant. */
@NullMarked
package dev.karigar.users.storage;

import org.jspecify.annotations.NullMarked;

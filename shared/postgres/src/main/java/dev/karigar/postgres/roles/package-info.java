/** The current roles of users, read from the view of the users group. */
@NullMarked
package dev.karigar.postgres.roles;

import org.jspecify.annotations.NullMarked;

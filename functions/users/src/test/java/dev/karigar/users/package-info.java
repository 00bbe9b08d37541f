/** The users group through its handler, on a real database. */
@NullMarked
package dev.karigar.users;

import org.jspecify.annotations.NullMarked;

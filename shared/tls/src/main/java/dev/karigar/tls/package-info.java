/** Whose certificates are believed on the way to the database. */
@NullMarked
package dev.karigar.tls;

import org.jspecify.annotations.NullMarked;

/** The auth group through its handler, on a real database. */
@NullMarked
package dev.karigar.auth;

import org.jspecify.annotations.NullMarked;

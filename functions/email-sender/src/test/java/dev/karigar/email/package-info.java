/** The function as it is deployed: real events, a real database, AWS played on loopback. */
@NullMarked
package dev.karigar.email;

import org.jspecify.annotations.NullMarked;

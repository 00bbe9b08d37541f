/** The trust store for connections to RDS. */
@NullMarked
package dev.karigar.tls;

import org.jspecify.annotations.NullMarked;

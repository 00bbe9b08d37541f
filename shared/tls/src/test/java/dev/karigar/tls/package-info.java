/** Real connections over TLS, to servers that are to be believed and to others. */
@NullMarked
package dev.karigar.tls;

import org.jspecify.annotations.NullMarked;

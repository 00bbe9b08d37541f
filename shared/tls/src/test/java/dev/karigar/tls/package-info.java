/** Real TLS connections to trusted and to untrusted servers. */
@NullMarked
package dev.karigar.tls;

import org.jspecify.annotations.NullMarked;

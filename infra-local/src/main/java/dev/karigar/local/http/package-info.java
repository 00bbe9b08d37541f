/** A loopback HTTP server that shows requests as they came over the wire: undecoded paths and queries, every header line. */
@NullMarked
package dev.karigar.local.http;

import org.jspecify.annotations.NullMarked;

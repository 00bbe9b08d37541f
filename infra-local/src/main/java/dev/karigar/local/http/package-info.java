/** A loopback HTTP server that passes requests on as they were sent: undecoded paths and queries, every header line. */
@NullMarked
package dev.karigar.local.http;

import org.jspecify.annotations.NullMarked;

/** Stands in for an API Gateway HTTP API: routes, payload 2.0 events, limits, CORS, throttling. */
@NullMarked
package dev.karigar.local.edge;

import org.jspecify.annotations.NullMarked;

/** What API Gateway's HTTP API does in front of the functions: routes, payload 2.0 events, limits, CORS, throttling. */
@NullMarked
package dev.karigar.local.edge;

import org.jspecify.annotations.NullMarked;

/** Which functions exist and what each one is: routes, access, limits, queues, schedules, environment, database role. Plain data and how it is matched, read by the edge, the functions and the deployment alike. */
@NullMarked
package dev.karigar.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * The functions with their routes, access rules, limits, queues, schedules, variables and grants: plain data, read by the functions, the
 * local stack, the deployment and the API document.
 */
@NullMarked
package dev.karigar.catalog;

import org.jspecify.annotations.NullMarked;

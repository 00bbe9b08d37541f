/** Monitoring: metrics, alarms, the dashboard and the budget. */
@NullMarked
package dev.karigar.infra.alarms;

import org.jspecify.annotations.NullMarked;

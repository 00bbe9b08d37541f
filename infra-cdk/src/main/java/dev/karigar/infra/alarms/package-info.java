/** What is watched, and who is told: metrics, alarms, the dashboard, the budget. */
@NullMarked
package dev.karigar.infra.alarms;

import org.jspecify.annotations.NullMarked;

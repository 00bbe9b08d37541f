/** Stands in for EventBridge Scheduler: invokes functions at the rates of their schedules, by the clock of the stack. */
@NullMarked
package dev.karigar.local.schedules;

import org.jspecify.annotations.NullMarked;

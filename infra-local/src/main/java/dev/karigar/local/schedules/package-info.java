/** What EventBridge Scheduler does: timers that invoke functions by the stack's clock. */
@NullMarked
package dev.karigar.local.schedules;

import org.jspecify.annotations.NullMarked;

/** What crosses the outbox and the queues: versioned records, their JSON, and the ports by which they leave and arrive. */
@NullMarked
package dev.karigar.events;

import org.jspecify.annotations.NullMarked;

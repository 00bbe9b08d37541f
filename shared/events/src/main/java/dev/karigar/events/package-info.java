/** Messages between functions: versioned records, their JSON, and the ports for sending and deduplicating them. */
@NullMarked
package dev.karigar.events;

import org.jspecify.annotations.NullMarked;

/** Stands in for SQS event source mappings: polls the queues and invokes functions with batches. */
@NullMarked
package dev.karigar.local.queues;

import org.jspecify.annotations.NullMarked;

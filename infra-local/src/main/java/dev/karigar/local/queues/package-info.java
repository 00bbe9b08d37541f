/** What SQS and its event source mappings do, on an embedded ElasticMQ. */
@NullMarked
package dev.karigar.local.queues;

import org.jspecify.annotations.NullMarked;

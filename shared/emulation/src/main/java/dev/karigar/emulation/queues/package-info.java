/** SQS in the same process: an embedded ElasticMQ server. */
@NullMarked
package dev.karigar.emulation.queues;

import org.jspecify.annotations.NullMarked;

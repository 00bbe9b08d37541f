/** What every worker behind a queue or a timer is made of: the handler's base and SQS batches with partial failure. */
@NullMarked
package dev.karigar.aws.lambda;

import org.jspecify.annotations.NullMarked;

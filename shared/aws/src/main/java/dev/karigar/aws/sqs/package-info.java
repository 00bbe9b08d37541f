/** Sending messages to SQS. */
@NullMarked
package dev.karigar.aws.sqs;

import org.jspecify.annotations.NullMarked;

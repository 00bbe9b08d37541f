/** Sending messages to a stub of SQS. */
@NullMarked
package dev.karigar.aws.sqs;

import org.jspecify.annotations.NullMarked;

/** SQS batches. */
@NullMarked
package dev.karigar.aws.lambda;

import org.jspecify.annotations.NullMarked;

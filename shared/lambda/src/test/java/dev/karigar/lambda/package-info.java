/** SQS batches. */
@NullMarked
package dev.karigar.lambda;

import org.jspecify.annotations.NullMarked;

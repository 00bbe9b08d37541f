/** Entry points of the functions, the SnapStart hook, required environment variables and SQS batches with partial failure. */
@NullMarked
package dev.karigar.lambda;

import org.jspecify.annotations.NullMarked;

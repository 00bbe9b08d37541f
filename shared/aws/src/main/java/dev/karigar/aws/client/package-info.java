/** Clients of the AWS SDK, configured from the environment variables of a function. */
@NullMarked
package dev.karigar.aws.client;

import org.jspecify.annotations.NullMarked;

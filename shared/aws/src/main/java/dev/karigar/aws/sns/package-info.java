/** Text messages to phones through SNS. */
@NullMarked
package dev.karigar.aws.sns;

import org.jspecify.annotations.NullMarked;

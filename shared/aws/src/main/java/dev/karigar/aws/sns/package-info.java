/** The SNS client. */
@NullMarked
package dev.karigar.aws.sns;

import org.jspecify.annotations.NullMarked;

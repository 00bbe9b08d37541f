/** Mail through SES v2. */
@NullMarked
package dev.karigar.aws.ses;

import org.jspecify.annotations.NullMarked;

/** The SES v2 client. */
@NullMarked
package dev.karigar.aws.ses;

import org.jspecify.annotations.NullMarked;

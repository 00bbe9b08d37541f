/** Secrets from Secrets Manager. */
@NullMarked
package dev.karigar.aws.secrets;

import org.jspecify.annotations.NullMarked;

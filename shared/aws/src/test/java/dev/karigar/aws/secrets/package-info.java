/** Reading from a stub of Secrets Manager. */
@NullMarked
package dev.karigar.aws.secrets;

import org.jspecify.annotations.NullMarked;

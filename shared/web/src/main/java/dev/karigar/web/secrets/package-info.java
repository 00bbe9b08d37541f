/** Secrets in files, for the local stack and tests. */
@NullMarked
package dev.karigar.web.secrets;

import org.jspecify.annotations.NullMarked;

/** Keys made at the first start and kept in files. */
@NullMarked
package dev.karigar.local.secrets;

import org.jspecify.annotations.NullMarked;

/** Archives, fresh and stale. */
@NullMarked
package dev.karigar.infra.archives;

import org.jspecify.annotations.NullMarked;

/** Tests of entity tags. */
@NullMarked
package dev.karigar.web.etag;

import org.jspecify.annotations.NullMarked;

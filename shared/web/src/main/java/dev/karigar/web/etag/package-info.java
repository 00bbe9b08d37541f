/** Entity tags of versioned resources. */
@NullMarked
package dev.karigar.web.etag;

import org.jspecify.annotations.NullMarked;

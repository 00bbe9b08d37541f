/** Keyset pages and their signed cursors. */
@NullMarked
package dev.karigar.web.paging;

import org.jspecify.annotations.NullMarked;

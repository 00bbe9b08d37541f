/** Request bodies read strictly: shape, then values, every fault with its JSON pointer. */
@NullMarked
package dev.karigar.web.json;

import org.jspecify.annotations.NullMarked;

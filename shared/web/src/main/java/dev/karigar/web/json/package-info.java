/** JSON on the wire: strict reading of request bodies with a JSON pointer for each error, and the format of responses. */
@NullMarked
package dev.karigar.web.json;

import org.jspecify.annotations.NullMarked;

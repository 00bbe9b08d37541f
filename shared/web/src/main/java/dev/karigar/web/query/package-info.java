/** Query parameters: decoding, refusal of unknown names, and parsing with all errors in one answer. */
@NullMarked
package dev.karigar.web.query;

import org.jspecify.annotations.NullMarked;

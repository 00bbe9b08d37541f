/** What a client generator and a reader need of the document, as rules that a test applies to it. */
@NullMarked
package dev.karigar.openapi.rules;

import org.jspecify.annotations.NullMarked;

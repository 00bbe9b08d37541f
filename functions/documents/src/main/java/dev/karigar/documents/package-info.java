/** The API's own description: one small Lambda that serves the document the build made. */
@NullMarked
package dev.karigar.documents;

import org.jspecify.annotations.NullMarked;

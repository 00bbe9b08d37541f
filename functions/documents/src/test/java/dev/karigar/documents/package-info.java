/** Tests of the served document. */
@NullMarked
package dev.karigar.documents;

import org.jspecify.annotations.NullMarked;

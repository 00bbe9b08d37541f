/** The documents as HTTP resources. */
@NullMarked
package dev.karigar.documents.api;

import org.jspecify.annotations.NullMarked;

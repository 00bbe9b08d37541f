/** Rendering emails from resource bundles, one per language. */
@NullMarked
package dev.karigar.email.template;

import org.jspecify.annotations.NullMarked;

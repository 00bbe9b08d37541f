/** Where keys come from when a directory holds them. */
@NullMarked
package dev.karigar.web.secrets;

import org.jspecify.annotations.NullMarked;

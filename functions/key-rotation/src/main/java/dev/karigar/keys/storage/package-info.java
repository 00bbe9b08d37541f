/** JSON Web Key sets in Secrets Manager or in files. */
@NullMarked
package dev.karigar.keys.storage;

import org.jspecify.annotations.NullMarked;

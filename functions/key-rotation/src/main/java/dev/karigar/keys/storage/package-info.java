/** Key sets as JSON, kept by Secrets Manager or in files. */
@NullMarked
package dev.karigar.keys.storage;

import org.jspecify.annotations.NullMarked;

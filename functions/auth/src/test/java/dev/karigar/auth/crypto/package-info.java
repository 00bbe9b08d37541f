/** Hashes, codes and tokens against known answers. */
@NullMarked
package dev.karigar.auth.crypto;

import org.jspecify.annotations.NullMarked;

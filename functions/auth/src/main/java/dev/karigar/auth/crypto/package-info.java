/** Adapters of the use cases' ports that need cryptography: password and code hashes, tokens and their signatures. */
@NullMarked
package dev.karigar.auth.crypto;

import org.jspecify.annotations.NullMarked;

/** Adapters of ports that need cryptography: password and code hashes, refresh tokens, signed access tokens. */
@NullMarked
package dev.karigar.auth.crypto;

import org.jspecify.annotations.NullMarked;

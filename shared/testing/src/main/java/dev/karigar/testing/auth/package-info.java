/** Keys and access tokens for tests, valid and forged. */
@NullMarked
package dev.karigar.testing.auth;

import org.jspecify.annotations.NullMarked;

/** Accounts, one-time codes, sessions and passwords: the rules of signing in, without clock, chance or storage. */
@NullMarked
package dev.karigar.auth.domain;

import org.jspecify.annotations.NullMarked;

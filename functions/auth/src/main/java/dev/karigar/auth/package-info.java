/** The auth function: registration, one-time codes, tokens, sessions and passwords. */
@NullMarked
package dev.karigar.auth;

import org.jspecify.annotations.NullMarked;

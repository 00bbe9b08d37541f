/** Keys and access tokens for tests: good ones, and the forgeries that must be refused. */
@NullMarked
package dev.karigar.testing.auth;

import org.jspecify.annotations.NullMarked;

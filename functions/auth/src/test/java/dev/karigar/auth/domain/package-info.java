/** The rules of signing in, tried one by one. */
@NullMarked
package dev.karigar.auth.domain;

import org.jspecify.annotations.NullMarked;

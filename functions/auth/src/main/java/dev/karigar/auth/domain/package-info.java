/** Rules of accounts, one-time codes, sessions and passwords, without clock, random values or storage. */
@NullMarked
package dev.karigar.auth.domain;

import org.jspecify.annotations.NullMarked;

/** The rules of profiles, without anything around them. */
@NullMarked
package dev.karigar.users.domain;

import org.jspecify.annotations.NullMarked;

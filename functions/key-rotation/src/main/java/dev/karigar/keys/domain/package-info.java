/** The rules of the rotation: when a key is published, signs and is withdrawn. */
@NullMarked
package dev.karigar.keys.domain;

import org.jspecify.annotations.NullMarked;

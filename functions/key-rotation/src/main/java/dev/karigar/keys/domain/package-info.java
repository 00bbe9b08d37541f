/** When which key is published, signs and goes. */
@NullMarked
package dev.karigar.keys.domain;

import org.jspecify.annotations.NullMarked;

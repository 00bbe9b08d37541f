/** Events and answers of the rotation. */
@NullMarked
package dev.karigar.keys.handler;

import org.jspecify.annotations.NullMarked;

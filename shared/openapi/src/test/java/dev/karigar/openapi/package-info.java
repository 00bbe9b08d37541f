/** Tests of the build step. */
@NullMarked
package dev.karigar.openapi;

import org.jspecify.annotations.NullMarked;

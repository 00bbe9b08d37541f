/** Whether clients of a released document work with a newer one. */
@NullMarked
package dev.karigar.openapi.compatibility;

import org.jspecify.annotations.NullMarked;

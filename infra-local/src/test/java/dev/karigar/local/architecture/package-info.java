/** The rules of the house over every module. */
@NullMarked
package dev.karigar.local.architecture;

import org.jspecify.annotations.NullMarked;

/** Phone numbers as people write them. */
@NullMarked
package dev.karigar.web.phone;

import org.jspecify.annotations.NullMarked;

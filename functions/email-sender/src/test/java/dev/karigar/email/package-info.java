/** The function with a stub of SES and a real database. */
@NullMarked
package dev.karigar.email;

import org.jspecify.annotations.NullMarked;

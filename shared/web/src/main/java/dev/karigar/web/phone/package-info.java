/** Parsing of phone numbers. */
@NullMarked
package dev.karigar.web.phone;

import org.jspecify.annotations.NullMarked;

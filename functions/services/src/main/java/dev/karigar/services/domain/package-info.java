/** Categories, listings and working hours as immutable values with their rules. */
@NullMarked
package dev.karigar.services.domain;

import org.jspecify.annotations.NullMarked;

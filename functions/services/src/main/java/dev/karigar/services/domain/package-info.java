/** Categories, listings and weekly hours as values with their rules. */
@NullMarked
package dev.karigar.services.domain;

import org.jspecify.annotations.NullMarked;

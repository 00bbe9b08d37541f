/** The use cases of categories, listings and availability, and the ports they need. */
@NullMarked
package dev.karigar.services.usecase;

import org.jspecify.annotations.NullMarked;

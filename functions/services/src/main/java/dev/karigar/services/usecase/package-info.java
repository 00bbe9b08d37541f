/** What can be done with categories, listings and availability, one class each, and the ports that needs. */
@NullMarked
package dev.karigar.services.usecase;

import org.jspecify.annotations.NullMarked;

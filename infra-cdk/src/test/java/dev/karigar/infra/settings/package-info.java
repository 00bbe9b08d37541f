/** Settings and what is wrong with them. */
@NullMarked
package dev.karigar.infra.settings;

import org.jspecify.annotations.NullMarked;

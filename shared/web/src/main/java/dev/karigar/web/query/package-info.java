/** Query values read as what they should be, with all their faults told at once. */
@NullMarked
package dev.karigar.web.query;

import org.jspecify.annotations.NullMarked;

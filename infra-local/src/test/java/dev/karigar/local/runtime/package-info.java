/** The deployed archives, each run behind AWS's runtime client. */
@NullMarked
package dev.karigar.local.runtime;

import org.jspecify.annotations.NullMarked;

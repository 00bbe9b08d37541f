/** The archives of the functions, and the check that they contain the compiled classes. */
@NullMarked
package dev.karigar.infra.archives;

import org.jspecify.annotations.NullMarked;

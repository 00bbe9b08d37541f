/** The functions' archives, and whether they are what the sources say. */
@NullMarked
package dev.karigar.infra.archives;

import org.jspecify.annotations.NullMarked;

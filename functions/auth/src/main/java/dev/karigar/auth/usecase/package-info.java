/** One class for each use case, the steps that they share, and the ports that they need. */
@NullMarked
package dev.karigar.auth.usecase;

import org.jspecify.annotations.NullMarked;

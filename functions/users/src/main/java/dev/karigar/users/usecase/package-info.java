/** One class for each use case, and the ports that they need. */
@NullMarked
package dev.karigar.users.usecase;

import org.jspecify.annotations.NullMarked;

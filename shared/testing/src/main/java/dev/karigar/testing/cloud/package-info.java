/** AWS services that no library can play, played by small HTTP servers on loopback. */
@NullMarked
package dev.karigar.testing.cloud;

import org.jspecify.annotations.NullMarked;

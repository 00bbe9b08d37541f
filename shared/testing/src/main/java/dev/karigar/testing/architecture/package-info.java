/** The rules of the house that a machine can check: who sees whom, what is banned, how large things get. Each is proved by a planted violation. */
@NullMarked
package dev.karigar.testing.architecture;

import org.jspecify.annotations.NullMarked;

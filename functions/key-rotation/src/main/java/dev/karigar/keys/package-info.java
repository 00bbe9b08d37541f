/** The function that makes the deployment's keys and replaces the one that signs. */
@NullMarked
package dev.karigar.keys;

import org.jspecify.annotations.NullMarked;

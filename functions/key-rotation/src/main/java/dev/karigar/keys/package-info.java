/** The function that creates the keys of a deployment and rotates the signing key: entry point and beans. */
@NullMarked
package dev.karigar.keys;

import org.jspecify.annotations.NullMarked;

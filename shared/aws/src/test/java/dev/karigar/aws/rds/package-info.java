/** Tokens compared with those of the SDK, and a server that requires them. */
@NullMarked
package dev.karigar.aws.rds;

import org.jspecify.annotations.NullMarked;

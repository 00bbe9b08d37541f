/** Tokens against the SDK's own, and a real server that demands them. */
@NullMarked
package dev.karigar.aws.rds;

import org.jspecify.annotations.NullMarked;

/** The deployment to AWS, built from the function catalog. */
@NullMarked
package dev.karigar.infra;

import org.jspecify.annotations.NullMarked;

/** Entry points invoked with events as AWS sends them. */
@NullMarked
package dev.karigar.lambda;

import org.jspecify.annotations.NullMarked;

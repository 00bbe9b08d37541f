/** What is done with a requested text, and the ports it needs. */
@NullMarked
package dev.karigar.dispatcher.usecase;

import org.jspecify.annotations.NullMarked;

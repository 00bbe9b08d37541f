/** What is done with a requested mail, and the ports it needs. */
@NullMarked
package dev.karigar.email.usecase;

import org.jspecify.annotations.NullMarked;

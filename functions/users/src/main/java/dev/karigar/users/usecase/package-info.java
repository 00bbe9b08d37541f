/** What users do here, one class each, and the ports through which they reach what is stored. */
@NullMarked
package dev.karigar.users.usecase;

import org.jspecify.annotations.NullMarked;

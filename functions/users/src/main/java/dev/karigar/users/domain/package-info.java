/** Rules of profiles and certifications. Plain Java without clock, random values or input and output. */
@NullMarked
package dev.karigar.users.domain;

import org.jspecify.annotations.NullMarked;

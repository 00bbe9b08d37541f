/** Who people are to each other: profiles, providers, skills and certifications, and the search that finds a provider near a place. */
@NullMarked
package dev.karigar.users;

import org.jspecify.annotations.NullMarked;

/** What a profile is and may become. Values and rules alone: no clock, no storage, no wire. */
@NullMarked
package dev.karigar.users.domain;

import org.jspecify.annotations.NullMarked;

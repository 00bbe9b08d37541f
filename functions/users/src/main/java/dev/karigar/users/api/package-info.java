/** The users group on the wire: what clients send and get, and how refusals become problems. */
@NullMarked
package dev.karigar.users.api;

import org.jspecify.annotations.NullMarked;

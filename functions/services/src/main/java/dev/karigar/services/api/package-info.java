/** What mobile apps call, and how refusals look on the wire. */
@NullMarked
package dev.karigar.services.api;

import org.jspecify.annotations.NullMarked;

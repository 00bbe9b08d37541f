/** The auth group on the wire: its operations, their bodies, and what each refusal looks like. */
@NullMarked
package dev.karigar.auth.api;

import org.jspecify.annotations.NullMarked;

/** What people do to sign in and out, one class per act, and the ports those acts need. */
@NullMarked
package dev.karigar.auth.usecase;

import org.jspecify.annotations.NullMarked;

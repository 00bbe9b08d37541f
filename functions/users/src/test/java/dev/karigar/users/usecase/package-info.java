/** Use cases with hand-written fakes and a pinned clock. */
@NullMarked
package dev.karigar.users.usecase;

import org.jspecify.annotations.NullMarked;

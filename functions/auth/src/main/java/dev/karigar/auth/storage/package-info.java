/** The auth schema in PostgreSQL: accounts, codes, sessions, limits, and the outbox that messages leave by. */
@NullMarked
package dev.karigar.auth.storage;

import org.jspecify.annotations.NullMarked;

/** Adapters of the ports on PostgreSQL: accounts, codes, sessions, attempt limits and the outbox. */
@NullMarked
package dev.karigar.auth.storage;

import org.jspecify.annotations.NullMarked;

/** A migrated PostgreSQL database for each test, rows of other groups, and faults of a server. */
@NullMarked
package dev.karigar.testing.postgres;

import org.jspecify.annotations.NullMarked;

/** A real PostgreSQL for tests: one server per JVM, one fresh migrated database per test class. */
@NullMarked
package dev.karigar.testing.postgres;

import org.jspecify.annotations.NullMarked;

/** Tests of transactions, lost connections and shared counters on a real server. */
@NullMarked
package dev.karigar.postgres.jdbc;

import org.jspecify.annotations.NullMarked;

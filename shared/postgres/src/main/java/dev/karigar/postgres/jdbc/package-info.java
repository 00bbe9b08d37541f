/** Micronaut Data on PostgreSQL: one connection per function instance, transactions, faults, and SQL text beside repositories. */
@NullMarked
package dev.karigar.postgres.jdbc;

import org.jspecify.annotations.NullMarked;

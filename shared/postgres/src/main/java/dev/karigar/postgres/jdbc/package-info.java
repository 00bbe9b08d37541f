/** PostgreSQL over plain JDBC: one connection per function instance, transactions, SQL statements and rows. */
@NullMarked
package dev.karigar.postgres.jdbc;

import org.jspecify.annotations.NullMarked;

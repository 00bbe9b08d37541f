/** Messages that leave with a transaction or not at all: written to the schema's outbox table, sent after the commit, and remembered by those who consume them. */
@NullMarked
package dev.karigar.postgres.outbox;

import org.jspecify.annotations.NullMarked;

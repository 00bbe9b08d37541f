/** The transactional outbox: messages are inserted in the transaction that decides on them and sent after the commit. */
@NullMarked
package dev.karigar.postgres.outbox;

import org.jspecify.annotations.NullMarked;

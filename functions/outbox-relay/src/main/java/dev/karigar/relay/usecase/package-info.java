/** The sweep over every outbox. */
@NullMarked
package dev.karigar.relay.usecase;

import org.jspecify.annotations.NullMarked;

/** Stands in for SNS and SES: accepts their calls and stores the messages, which GET /_local/inbox lists. */
@NullMarked
package dev.karigar.local.inbox;

import org.jspecify.annotations.NullMarked;

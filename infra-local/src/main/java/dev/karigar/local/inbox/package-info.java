/** What SNS and SES would have sent: the calls are answered as AWS does and kept to be read. */
@NullMarked
package dev.karigar.local.inbox;

import org.jspecify.annotations.NullMarked;

/** How mails leave: SES. */
@NullMarked
package dev.karigar.email.push;

import org.jspecify.annotations.NullMarked;

/** CloudFront in front of the API: requests that bypass it are refused, and it reports the address of the client. */
@NullMarked
package dev.karigar.web.origin;

import org.jspecify.annotations.NullMarked;

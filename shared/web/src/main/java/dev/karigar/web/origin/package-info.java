/** The content delivery network in front of the API: nobody goes around it, and what it says of the caller is believed. */
@NullMarked
package dev.karigar.web.origin;

import org.jspecify.annotations.NullMarked;

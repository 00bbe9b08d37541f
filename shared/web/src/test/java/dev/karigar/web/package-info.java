/** Tests of the mechanisms, through a function's handler. */
@NullMarked
package dev.karigar.web;

import org.jspecify.annotations.NullMarked;

/** What a stack on one machine is filled with: an administrator, and a small city on request. */
@NullMarked
package dev.karigar.local.demo;

import org.jspecify.annotations.NullMarked;

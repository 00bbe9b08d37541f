/** The /_local endpoints, with which a developer controls and observes the stack. They exist in this stack only. */
@NullMarked
package dev.karigar.local.control;

import org.jspecify.annotations.NullMarked;

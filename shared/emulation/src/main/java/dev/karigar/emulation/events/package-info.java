/** Builders of the events that AWS invokes functions with, byte for byte in AWS's documented form. */
@NullMarked
package dev.karigar.emulation.events;

import org.jspecify.annotations.NullMarked;

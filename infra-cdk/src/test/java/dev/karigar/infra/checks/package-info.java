/** Rules for the synthesized templates, each with a violation fixture. */
@NullMarked
package dev.karigar.infra.checks;

import org.jspecify.annotations.NullMarked;

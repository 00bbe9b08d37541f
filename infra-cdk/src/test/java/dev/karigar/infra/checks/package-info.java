/** The synthesised deployment, looked at by rules that each turn red on a planted fault. */
@NullMarked
package dev.karigar.infra.checks;

import org.jspecify.annotations.NullMarked;

/**
 * Rules that tests check: dependencies between modules and rings, form, sizes and language. Each has a violation fixture that it must
 * report.
 */
@NullMarked
package dev.karigar.testing.architecture;

import org.jspecify.annotations.NullMarked;

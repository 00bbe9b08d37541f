/** The function that migrates the database schema. Every deployment runs it before new code receives traffic. */
@NullMarked
package dev.karigar.migrations;

import org.jspecify.annotations.NullMarked;

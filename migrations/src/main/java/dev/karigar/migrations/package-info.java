/** The function that brings the database to the newest schema, run by every deploy before new code takes traffic. */
@NullMarked
package dev.karigar.migrations;

import org.jspecify.annotations.NullMarked;

/** Build step that merges the OpenAPI documents of all functions and completes them from the catalog. No function contains it. */
@NullMarked
package dev.karigar.openapi;

import org.jspecify.annotations.NullMarked;

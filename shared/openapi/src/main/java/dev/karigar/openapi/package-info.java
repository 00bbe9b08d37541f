/** Builds the API's OpenAPI document from what the compiler writes for each function and from the catalog. Part of the build, of no function. */
@NullMarked
package dev.karigar.openapi;

import org.jspecify.annotations.NullMarked;

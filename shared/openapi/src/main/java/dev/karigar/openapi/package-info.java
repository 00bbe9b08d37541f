/** Makes the one OpenAPI document of what the compiler wrote for each function and of the catalog. Part of the build, of no function. */
@NullMarked
package dev.karigar.openapi;

import org.jspecify.annotations.NullMarked;

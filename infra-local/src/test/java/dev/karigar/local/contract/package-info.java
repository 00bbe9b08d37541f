/** The running stack held against the OpenAPI document it serves. */
@NullMarked
package dev.karigar.local.contract;

import org.jspecify.annotations.NullMarked;

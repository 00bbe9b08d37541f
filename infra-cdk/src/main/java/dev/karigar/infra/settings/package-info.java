/** Settings of an environment: defaults, the operator's overrides, and their validation. */
@NullMarked
package dev.karigar.infra.settings;

import org.jspecify.annotations.NullMarked;

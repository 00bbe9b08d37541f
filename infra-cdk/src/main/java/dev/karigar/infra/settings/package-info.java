/** What differs between deployments: typed, checked, with reasons. */
@NullMarked
package dev.karigar.infra.settings;

import org.jspecify.annotations.NullMarked;

/** Who calls: access tokens, the catalog's access rules, the actor a controller is given. */
@NullMarked
package dev.karigar.web.auth;

import org.jspecify.annotations.NullMarked;

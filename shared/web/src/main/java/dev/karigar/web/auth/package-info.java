/** Authentication and authorisation: access tokens, the access rules of the catalog, and the actor passed to controllers. */
@NullMarked
package dev.karigar.web.auth;

import org.jspecify.annotations.NullMarked;

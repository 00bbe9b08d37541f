/** The HTTP interface of the auth group: operations, requests, responses, and the problems that rejections become. */
@NullMarked
package dev.karigar.auth.api;

import org.jspecify.annotations.NullMarked;

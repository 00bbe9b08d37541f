/** The HTTP interface of the users group: requests, responses, and the problems that rejections become. */
@NullMarked
package dev.karigar.users.api;

import org.jspecify.annotations.NullMarked;

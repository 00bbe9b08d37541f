/** The base of every HTTP function: passes events of API Gateway to Micronaut's routes. */
@NullMarked
package dev.karigar.web.gateway;

import org.jspecify.annotations.NullMarked;

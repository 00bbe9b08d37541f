/** Between API Gateway's events and Micronaut's routes: the base of every HTTP function. */
@NullMarked
package dev.karigar.web.gateway;

import org.jspecify.annotations.NullMarked;

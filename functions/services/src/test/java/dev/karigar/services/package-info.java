/** Tests of the services group through its handler, on a real database. */
@NullMarked
package dev.karigar.services;

import org.jspecify.annotations.NullMarked;

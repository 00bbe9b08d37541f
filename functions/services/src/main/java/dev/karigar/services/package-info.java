/** Categories, listings, availability and slots: one Lambda behind the HTTP API. */
@NullMarked
package dev.karigar.services;

import org.jspecify.annotations.NullMarked;

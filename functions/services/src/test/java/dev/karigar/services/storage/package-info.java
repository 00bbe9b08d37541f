/** Tests of the query plans of searches. */
@NullMarked
package dev.karigar.services.storage;

import org.jspecify.annotations.NullMarked;

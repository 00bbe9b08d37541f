/** The rows that a stack on one machine starts with: an administrator, categories and, on request, demo data. */
@NullMarked
package dev.karigar.local.development;

import org.jspecify.annotations.NullMarked;

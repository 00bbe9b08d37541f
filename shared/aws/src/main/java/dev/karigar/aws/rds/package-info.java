/** Sign-in to PostgreSQL by the function's own identity. */
@NullMarked
package dev.karigar.aws.rds;

import org.jspecify.annotations.NullMarked;

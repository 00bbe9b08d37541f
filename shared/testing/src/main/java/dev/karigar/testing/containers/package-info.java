/** PostgreSQL and LocalStack in containers, for {@code mvn -Pcontainers}. Nothing else loads these classes or Testcontainers. */
@NullMarked
package dev.karigar.testing.containers;

import org.jspecify.annotations.NullMarked;

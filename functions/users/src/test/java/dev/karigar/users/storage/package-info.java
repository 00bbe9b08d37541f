/** What is promised of stored users, held by the fakes and by PostgreSQL alike. */
@NullMarked
package dev.karigar.users.storage;

import org.jspecify.annotations.NullMarked;

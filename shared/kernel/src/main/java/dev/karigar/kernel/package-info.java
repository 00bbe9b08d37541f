/** Values that all modules share: ids, money, places, time ranges, pages, users and outcomes. Depends on the JDK and JSpecify only. */
@NullMarked
package dev.karigar.kernel;

import org.jspecify.annotations.NullMarked;

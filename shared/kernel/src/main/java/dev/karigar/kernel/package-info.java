/** Words every part of Karigar speaks: ids, money, places, people, outcomes and the unit of work. The JDK and nothing else. */
@NullMarked
package dev.karigar.kernel;

import org.jspecify.annotations.NullMarked;

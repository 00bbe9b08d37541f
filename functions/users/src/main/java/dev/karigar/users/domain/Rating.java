package dev.karigar.users.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What others thought of a user.
 *
 * @param average 1 to 5; null while {@code count} is 0
 */
public record Rating(@Nullable BigDecimal average, int count) {

    public static final Rating NONE = new Rating(null, 0);
}

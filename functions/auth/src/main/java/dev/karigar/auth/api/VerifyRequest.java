package dev.karigar.auth.api;

import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * @param code       six digits
 * @param deviceName what the user will know the device by in the list of sessions
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record VerifyRequest(@Pattern(regexp = TextConstraints.SIX_DIGITS) String code,
        @Nullable @Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String deviceName) {
}

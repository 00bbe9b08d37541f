package dev.karigar.auth.api;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * @param code       six digits
 * @param deviceName what the user will know the device by in the list of sessions
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record VerifyRequest(@Pattern(regexp = Texts.SIX_DIGITS) String code,
        @Nullable @Pattern(regexp = Texts.NAME, message = Texts.NAME_RULE) String deviceName) {
}
